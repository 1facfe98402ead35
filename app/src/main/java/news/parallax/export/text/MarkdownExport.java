package news.parallax.export.text;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import news.parallax.brief.Briefing;
import news.parallax.export.Export;

/** A briefing as Markdown (CommonMark), with the sources' own signs escaped. */
public final class MarkdownExport implements Export {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
  private static final Pattern LIST_START = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    out.write("# Briefing\n");
    Block last = new Block.Heading(1, "");
    for (Block block : BriefingOutline.of(briefing)) {
      if (!(block instanceof Block.Item && last instanceof Block.Item)) {
        out.write("\n");
      }
      out.write(
          switch (block) {
            case Block.Heading heading ->
                "#".repeat(heading.level() + 1) + " " + escaped(heading.text());
            case Block.Line line -> escaped(line.text());
            case Block.Item item -> "  ".repeat(item.depth()) + "- " + escaped(item.text());
          });
      out.write("\n");
      last = block;
    }
  }

  private static String escaped(String text) {
    String line = SIGNS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    return LIST_START.matcher(line).replaceFirst("$1\\\\$2$3");
  }
}
