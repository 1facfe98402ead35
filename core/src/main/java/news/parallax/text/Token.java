package news.parallax.text;

import news.parallax.article.Span;

/**
 * A word, number or mark of a sentence, as a tagger wants it.
 *
 * @param text exactly what stands under the span
 */
public record Token(Span span, String text) {
  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether it begins with an upper-case or title-case letter. */
  public boolean capitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it has a letter or digit. */
  public boolean wordlike() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
