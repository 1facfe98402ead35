package news.parallax.eval.extract;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Another way to read a page's body, for comparison. Gold pages are in UTF-8, which peers are told.
 *
 * @param name as the table has it
 */
record Peer(String name, Reader reader) {
  /** All peers, and this program first. */
  static final List<Peer> ALL =
      List.of(
          new Peer("parallax", page -> ReadPage.body(ReadPage.article(page))),
          new Peer("readability4j", Peer::readability),
          new Peer("boilerpipe", page -> ArticleExtractor.INSTANCE.getText(html(page))),
          new Peer(
              "all_p", page -> String.join("\n", Jsoup.parse(html(page)).select("p").eachText())));

  /** Reads a page's body as text. */
  interface Reader {
    String body(GoldPage page) throws BoilerpipeProcessingException;
  }

  /** The body; empty where the peer fails. */
  String body(GoldPage page) {
    try {
      return reader.body(page);
    } catch (RuntimeException | BoilerpipeProcessingException e) {
      return ""; // a peer that fails on a page has read nothing of it
    }
  }

  private static String readability(GoldPage page) {
    String url = page.url() == null ? "https://news.example/" : page.url();
    String content = new Readability4J(url, html(page)).parse().getContent();
    return content == null ? "" : Jsoup.parse(content).text();
  }

  private static String html(GoldPage page) {
    return new String(page.html(), StandardCharsets.UTF_8);
  }
}
