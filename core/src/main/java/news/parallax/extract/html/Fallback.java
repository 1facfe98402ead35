package news.parallax.extract.html;

import java.util.List;
import news.parallax.article.Body;
import news.parallax.article.Paragraph;
import org.jsoup.Jsoup;

/** What is kept of a page whose structured data says far more than its blocks. */
final class Fallback {
  private static final int NEXT_TO_NOTHING = 200;
  private static final int LONGEST_STATED = 2_000_000;

  private Fallback() {}

  private static int length(List<Block> blocks, float[] scores, float threshold) {
    int length = 0;
    for (int i = 0; i < scores.length; i++) {
      length += scores[i] >= threshold ? blocks.get(i).length() : 0;
    }
    return length;
  }

  /** The stated text's paragraphs where it says over twice what would be kept; else none. */
  static List<Body.Block> stated(
      List<Block> blocks, float[] scores, float threshold, String stated) {
    if (stated.length() < NEXT_TO_NOTHING
        || stated.length() > LONGEST_STATED
        || length(blocks, scores, threshold) * 2 > Shape.length(stated)) {
      return List.of();
    }
    String marked = stated.indexOf('<') >= 0 || stated.indexOf('&') >= 0 ? text(stated) : stated;
    return marked
        .lines()
        .map(line -> line.replace('\u00A0', ' ').strip())
        .filter(line -> !line.isEmpty())
        .map(line -> new Body.Block(line, Paragraph.Kind.PARAGRAPH, Choice.STATED))
        .toList();
  }

  private static String text(String marked) {
    return Jsoup.parse(marked.replace("\n", "<br>")).wholeText();
  }
}
