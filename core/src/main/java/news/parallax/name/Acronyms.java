package news.parallax.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Words;

/** Compares organisations' and places' names, and acronyms with what they stand for. */
final class Acronyms {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to", "&");
  private static final Pattern PARTING = Pattern.compile("[\\s-]+");
  private static final int LONGEST = 6;

  private Acronyms() {}

  /** Whether a name is written as an acronym: "EU", "U.N.", "DPRK". */
  static boolean is(String written) {
    String bare = bare(written);
    return bare.length() >= 2
        && bare.length() <= LONGEST
        && bare.chars().allMatch(Character::isUpperCase);
  }

  /** The initials of a name of several words ("North Atlantic Treaty Organization": NATO). */
  static String initials(String written) {
    StringBuilder initials = new StringBuilder();
    PARTING
        .splitAsStream(written)
        .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
        .forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0))));
    return initials.toString();
  }

  /** What two ways to write one name share. */
  static String key(String written) {
    return is(written) ? bare(written) : Words.fold(written).replaceAll("[\\s\\-.]+", " ").strip();
  }

  private static String bare(String written) {
    return written.replace(".", "");
  }
}
