package news.parallax.export;

import java.io.IOException;
import java.io.Writer;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;

/** A briefing for the terminal. */
public final class TextExport implements Export {

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    for (StoryBrief brief : briefing.stories()) {
      out.write(brief.headline().title().text() + "\n");
      for (Claim claim : brief.claims()) {
        out.write("  " + Label.of(claim.support()) + ": " + claim.text().text() + "\n");
      }
    }
  }
}
