package news.parallax.story;

import org.jspecify.annotations.Nullable;

/**
 * How like two articles are.
 *
 * @param all over all words, 0 to 1
 * @param head over the words of titles and first paragraphs, 0 to 1
 * @param names over names alone, 0 to 1
 * @param days between the publications; null where unknown
 */
record Likeness(double all, double head, double names, @Nullable Integer days) {

  static Likeness of(Member a, Member b) {
    return new Likeness(
        a.all().cosine(b.all()), a.head().cosine(b.head()), a.names().cosine(b.names()), a.days(b));
  }

  /** The odds, as a logarithm, that the two report the same happening. */
  double odds() {
    double words = 14 * all + 5 * head + 4 * names - 6.2;
    return words - (days == null ? 0 : 0.25 * Math.min(days, 20));
  }
}
