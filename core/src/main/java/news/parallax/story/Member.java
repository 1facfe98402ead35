package news.parallax.story;

import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * An article as the fold compares it.
 *
 * @param length content words
 */
record Member(ArticleId id, @Nullable PublishedAt published, int length, Bag bag) {

  static Member of(Sketch sketch, Vocabulary vocabulary) {
    int length =
        sketch.traits().stream()
            .filter(trait -> trait.kind() != Trait.Kind.PHRASE)
            .mapToInt(Trait::times)
            .sum();
    Bag bag = new BagMaker(vocabulary).bag(sketch);
    return new Member(sketch.id(), sketch.published(), length, bag);
  }

  /** Days between the publications; null where either day is unknown. */
  @Nullable Integer days(Member other) {
    if (published == null || other.published == null) {
      return null;
    }
    return (int) Math.abs(published.day().toEpochDay() - other.published.day().toEpochDay());
  }
}
