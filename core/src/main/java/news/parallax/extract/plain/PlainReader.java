package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.Times;

/** Reads text pages. Pure; safe for any number of threads. */
public final class PlainReader {
  private PlainReader() {}

  /**
   * Reads a text page; never throws for what it holds.
   *
   * @param text decoded, with line breaks of any kind
   * @param page where and when it was captured; its bytes are not looked at
   * @param language BCP 47; {@code und} where unknown
   */
  public static PlainReading read(String text, Page page, String language) {
    List<Body.Block> blocks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      blocks.add(new Body.Block(lines.get(i).strip(), Paragraph.Kind.PARAGRAPH, "line " + (i + 1)));
    }
    return new PlainReading(
        Body.of(null, blocks), null, Byline.NONE, Times.UNKNOWN, Cleaning.NONE, List.of());
  }
}
