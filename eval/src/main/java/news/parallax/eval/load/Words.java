package news.parallax.eval.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.text.Background;

/**
 * The words of made-up news, drawn as often as news draws them: common ones by the number of
 * articles that have them, rarer ones and names made of syllables, so that they are nobody's. Pure:
 * all chance comes from the caller.
 */
final class Words {
  private static final List<String> ONSETS =
      List.of(
          "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t",
          "tr", "v", "z");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");
  private static final List<String> CODAS = List.of("", "", "l", "n", "r", "s", "nd", "rt", "m");
  private static final int RARE = 60_000;
  private static final int FIRST_NAMES = 400;
  private static final int KNOWN_PEOPLE = 3_000;

  private static final List<String> COMMON = new ArrayList<>();
  private static final int[] UP_TO;

  static {
    List<Integer> counts = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    Background.forEach(
        (stem, count) -> {
          if (stem.matches("[a-z]{3,}")) {
            stems.add(stem);
          }
        });
    stems.sort(null);
    int sum = 0;
    for (String stem : stems) {
      COMMON.add(stem);
      counts.add(sum += Background.articlesWith(stem));
    }
    UP_TO = counts.stream().mapToInt(Integer::intValue).toArray();
  }

  private Words() {}

  /** A word of news at large: two of three are common. */
  static String any(Random random) {
    if (random.nextInt(3) == 0) {
      return made((int) (RARE * Math.pow(random.nextDouble(), 2)));
    }
    int at = Arrays.binarySearch(UP_TO, random.nextInt(UP_TO[UP_TO.length - 1]));
    return COMMON.get(at < 0 ? -at - 1 : at + 1);
  }

  /** A word that few articles have. */
  static String rare(Random random) {
    return random.nextBoolean()
        ? made(random.nextInt(RARE))
        : COMMON.get(random.nextInt(COMMON.size()));
  }

  /** A place or an organisation that hardly any other story names. */
  static String place(Random random) {
    return capital(made(RARE + random.nextInt(5_000_000)));
  }

  /** A person whom hardly any other story names. */
  static String person(Random random) {
    return person(random.nextInt(FIRST_NAMES), random.nextInt(5_000_000));
  }

  /** A person who is in the news again and again, the more often the better known. */
  static String known(Random random) {
    int rank = (int) (KNOWN_PEOPLE * Math.pow(random.nextDouble(), 3));
    return person(rank % FIRST_NAMES, rank);
  }

  private static String person(int first, int last) {
    return capital(made(RARE + first)) + " " + capital(made(RARE + FIRST_NAMES + last));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The word of a number: each its own, two syllables or more. */
  private static String made(int number) {
    int syllables = ONSETS.size() * VOWELS.size() * CODAS.size();
    // spread, so that neighbours are not alike; odd, so that none meet
    long left = Math.floorMod(number * 2_654_435_761L, 1L << 32);
    StringBuilder word = new StringBuilder();
    do {
      int syllable = (int) (left % syllables);
      word.append(ONSETS.get(syllable % ONSETS.size()));
      word.append(VOWELS.get(syllable / ONSETS.size() % VOWELS.size()));
      word.append(CODAS.get(syllable / ONSETS.size() / VOWELS.size()));
      left /= syllables;
    } while (left > 0 && word.length() < 9);
    return word.toString();
  }
}
