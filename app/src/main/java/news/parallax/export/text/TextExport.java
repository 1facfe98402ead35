package news.parallax.export.text;

import java.io.IOException;
import java.io.Writer;
import news.parallax.brief.Briefing;
import news.parallax.export.Export;

/** A briefing for the terminal: plain text, wrapped. */
public final class TextExport implements Export {
  private static final int INDENT = 2;

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    for (Block block : BriefingOutline.of(briefing)) {
      switch (block) {
        case Block.Heading heading -> heading(heading, out);
        case Block.Line line -> Wrapped.write(line.text(), "", "", out);
        case Block.Item item -> {
          String indent = " ".repeat(INDENT * (item.depth() + 1));
          Wrapped.write(item.text(), indent + "- ", indent + "  ", out);
        }
      }
    }
  }

  private static void heading(Block.Heading heading, Writer out) throws IOException {
    out.write("\n");
    if (heading.level() == 1) {
      out.write("=".repeat(Wrapped.WIDTH) + "\n");
    }
    Wrapped.write(heading.text(), "", "", out);
    if (heading.level() == 1) {
      out.write("=".repeat(Wrapped.WIDTH) + "\n");
    }
  }
}
