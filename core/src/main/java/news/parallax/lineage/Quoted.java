package news.parallax.lineage;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.text.Word;

/** Tells which words stand between quotation marks. A paragraph's end ends a quotation. */
final class Quoted {
  private Quoted() {}

  static boolean[] among(List<Word> words, Article article) {
    boolean[] quoted = new boolean[words.size()];
    String text = article.text();
    boolean open = false;
    int from = 0;
    for (int i = 0; i < quoted.length; i++) {
      for (int at = from; at < words.get(i).span().start(); at++) {
        open = after(text, at, open);
      }
      quoted[i] = open;
      from = words.get(i).span().end();
    }
    return quoted;
  }

  private static boolean after(String text, int at, boolean open) {
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
    return switch (text.charAt(at)) {
      case '\u201C', '\u00AB', '\u201E' -> true;
      case '\u201D', '\u00BB', '\n' -> false;
      case '"' -> !open;
      case '`' -> open || doubled;
      case '\'' -> open && !doubled;
      default -> open;
    };
  }
}
