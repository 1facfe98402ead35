package news.parallax.eval.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Something that a story's outlets tell, each in words of its own.
 *
 * @param words what it is about, in part the story's own
 */
record MadeFact(String who, String where, int number, List<String> words) {
  private static final int WORDS = 7;
  private static final List<String> SAID =
      List.of("said", "told reporters", "warned", "announced", "confirmed");

  static MadeFact of(MadeAffair affair, List<String> people, List<String> words, Random random) {
    return new MadeFact(
        random.nextInt(3) == 0 ? pick(affair.people(), random) : pick(people, random),
        random.nextInt(3) == 0 ? affair.office() : affair.place(),
        2 + (int) (2_000 * Math.pow(random.nextDouble(), 3)),
        Stream.generate(
                () ->
                    switch (random.nextInt(4)) {
                      case 0 -> pick(affair.words(), random);
                      case 1 -> pick(words, random);
                      default -> Words.any(random);
                    })
            .limit(WORDS)
            .toList());
  }

  /** A sentence that tells it, in one of three wordings. */
  String told(Random random) {
    String said = pick(SAID, random);
    return switch (random.nextInt(3)) {
      case 0 ->
          String.format(
              Locale.ROOT,
              "%s of %s %s that %d %s had been %s by the %s, after a %s of %s in the %s %s.",
              who,
              where,
              said,
              number,
              word(0),
              word(1),
              word(2),
              word(3),
              word(4),
              word(5),
              word(6));
      case 1 ->
          String.format(
              Locale.ROOT,
              "In %s, the %s has %s about %d %s since the %s %s, %s %s, and more %s were %s.",
              where,
              word(2),
              word(1),
              number,
              word(0),
              word(3),
              word(4),
              who,
              said,
              word(5),
              word(6));
      default ->
          String.format(
              Locale.ROOT,
              "\"We know of %d %s who were %s by the %s, and there is no %s of the %s,\" %s %s in %s.",
              number,
              word(0),
              word(1),
              word(2),
              word(3),
              word(4),
              who,
              said,
              where);
    };
  }

  private String word(int at) {
    return words.get(at);
  }

  static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
