package news.parallax.export;

import java.io.IOException;
import java.io.Writer;
import news.parallax.brief.Briefing;

/** Writes a briefing in one format. */
@FunctionalInterface
public interface Export {

  /** Writes all of it; leaves the writer open. */
  void write(Briefing briefing, Writer out) throws IOException;
}
