package news.parallax.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighs the traits of a sketch and keeps the most telling ones. */
final class BagMaker {
  private static final int WORDS = 400;
  private static final int PHRASES = 400;

  private final Vocabulary vocabulary;

  BagMaker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The telling words of a sketch.
   *
   * @param numbers of its traits in the vocabulary
   */
  Bag bag(Sketch sketch, int[] numbers) {
    List<Weighed> all =
        IntStream.range(0, numbers.length)
            .mapToObj(i -> weigh(sketch.traits().get(i), numbers[i]))
            .filter(weighed -> weighed.weight() > 0)
            .toList();
    List<Weighed> kept =
        Stream.concat(heaviest(all, false, WORDS), heaviest(all, true, PHRASES))
            .sorted(
                Comparator.comparingInt(Weighed::term)
                    .thenComparing(Comparator.comparingDouble(Weighed::weight).reversed()))
            .toList();
    kept = withoutTwins(kept);
    int size = kept.size();
    Bag bag =
        new Bag(new int[size], new byte[size], new float[size], new float[size], new float[size]);
    for (int i = 0; i < size; i++) {
      fill(bag, i, kept.get(i));
    }
    scale(bag);
    return bag;
  }

  /** Of words that share a number, the heaviest. */
  private static List<Weighed> withoutTwins(List<Weighed> byTerm) {
    return IntStream.range(0, byTerm.size())
        .filter(i -> i == 0 || byTerm.get(i).term() != byTerm.get(i - 1).term())
        .mapToObj(byTerm::get)
        .toList();
  }

  private static Stream<Weighed> heaviest(List<Weighed> all, boolean phrases, int most) {
    List<Weighed> sort =
        all.stream().filter(w -> (w.trait().kind() == Trait.Kind.PHRASE) == phrases).toList();
    return sort.size() <= most
        ? sort.stream()
        : sort.stream()
            .sorted(
                Comparator.comparingDouble(Weighed::weight)
                    .reversed()
                    .thenComparingInt(Weighed::term))
            .limit(most);
  }

  private Weighed weigh(Trait trait, int term) {
    double rarity = vocabulary.rarity(term);
    return new Weighed(trait, term, rarity, (1 + Math.log(trait.times())) * rarity);
  }

  private static void fill(Bag bag, int at, Weighed weighed) {
    Trait trait = weighed.trait();
    int head = 2 * trait.title() + trait.lede();
    boolean phrase = trait.kind() == Trait.Kind.PHRASE;
    bag.terms()[at] = weighed.term();
    bag.marks()[at] = mark(trait.kind());
    bag.part()[at] = (float) weighed.weight();
    if (!phrase) {
      double times = trait.times() + trait.title() + trait.lede();
      bag.all()[at] = (float) ((1 + Math.log(times)) * weighed.rarity());
      bag.head()[at] =
          head == 0 || trait.kind() == Trait.Kind.NAME
              ? 0
              : (float) ((1 + Math.log(head)) * weighed.rarity());
    }
  }

  private static byte mark(Trait.Kind kind) {
    return switch (kind) {
      case WORD -> Bag.WORD;
      case NAME -> Bag.NAME;
      case NUMBER -> Bag.NUMBER;
      case PHRASE -> Bag.PHRASE;
    };
  }

  private static void scale(Bag bag) {
    double[] squares = new double[2 + Bag.PHRASE + 1];
    for (int i = 0; i < bag.size(); i++) {
      squares[0] += bag.all()[i] * bag.all()[i];
      squares[1] += bag.head()[i] * bag.head()[i];
      squares[2 + bag.marks()[i]] += bag.part()[i] * bag.part()[i];
    }
    double[] lengths = Arrays.stream(squares).map(s -> s == 0 ? 1 : Math.sqrt(s)).toArray();
    for (int i = 0; i < bag.size(); i++) {
      bag.all()[i] /= (float) lengths[0];
      bag.head()[i] /= (float) lengths[1];
      bag.part()[i] /= (float) lengths[2 + bag.marks()[i]];
    }
  }

  private record Weighed(Trait trait, int term, double rarity, double weight) {}
}
