package news.parallax.story;

import java.util.List;
import java.util.function.ToDoubleFunction;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** An article as the fold compares it: its words by how telling they are. */
record Member(
    ArticleId id, @Nullable PublishedAt published, Weights all, Weights head, Weights names) {

  static Member of(Sketch sketch, Vocabulary vocabulary) {
    int[] terms = vocabulary.learn(sketch);
    List<Trait> traits = sketch.traits();
    return new Member(
        sketch.id(),
        sketch.published(),
        weigh(terms, traits, vocabulary, t -> t.times() + t.title() + t.lede()),
        weigh(terms, traits, vocabulary, t -> 2.0 * t.title() + t.lede()),
        weigh(terms, traits, vocabulary, t -> t.kind() == Trait.Kind.NAME ? t.times() : 0));
  }

  private static Weights weigh(
      int[] terms, List<Trait> traits, Vocabulary vocabulary, ToDoubleFunction<Trait> times) {
    double[] raw = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      double count = times.applyAsDouble(traits.get(i));
      raw[i] = count == 0 ? 0 : (1 + Math.log(count)) * vocabulary.weight(terms[i]);
    }
    return Weights.of(terms, raw);
  }

  /** Days between the publications; null where either day is unknown. */
  @Nullable Integer days(Member other) {
    if (published == null || other.published == null) {
      return null;
    }
    return (int) Math.abs(published.day().toEpochDay() - other.published.day().toEpochDay());
  }
}
