package news.parallax.eval.load;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What the stories of one made-up affair have in common.
 *
 * @param words that they are about
 */
record MadeAffair(String place, String office, List<String> people, List<String> words) {
  private static final int PEOPLE = 2;
  private static final int WORDS = 10;

  /** Another affair by other chance. */
  static MadeAffair of(Random random) {
    return new MadeAffair(
        Words.place(random),
        Words.place(random) + " " + (random.nextBoolean() ? "Council" : "Company"),
        Stream.generate(() -> Words.person(random)).limit(PEOPLE).toList(),
        Stream.generate(() -> Words.rare(random)).limit(WORDS).toList());
  }
}
