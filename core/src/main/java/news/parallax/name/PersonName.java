package news.parallax.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.Words;

/**
 * A person's name as its parts: lower case, without accents, hyphens opened, titles and generation
 * left out. Compares names by what two forms of one name share.
 */
record PersonName(List<String> parts) {
  private static final Set<String> LEFT_OUT = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "del", "da", "di", "du", "dos", "ter", "bin",
          "ibn", "al", "el", "ben", "abu", "y", "e", "le", "st");
  private static final int SHORTEST_VARIANT = 5;

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String written) {
    List<String> parts =
        Arrays.stream(Words.fold(written).split("[\\s\\-\\u2010\\u2011]+"))
            .map(part -> part.replaceAll("[^\\p{L}\\p{N}']", ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    while (parts.size() > 1 && Titles.HONORIFICS.contains(parts.getFirst())) {
      parts.removeFirst();
    }
    while (parts.size() > 1 && LEFT_OUT.contains(parts.getLast())) {
      parts.removeLast();
    }
    return new PersonName(parts);
  }

  int size() {
    return parts.size();
  }

  /** Whether both are spellings of the same full name. */
  boolean spells(PersonName other) {
    if (size() != other.size()) {
      return String.join("", parts).equals(String.join("", other.parts));
    }
    for (int i = 0; i < size(); i++) {
      if (!samePart(parts.get(i), other.parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether this one may stand for the longer one. */
  boolean shortens(PersonName longer) {
    return size() < longer.size() && (size() == 1 ? standsFor(longer) : isWithin(longer));
  }

  private boolean standsFor(PersonName longer) {
    String only = parts.getFirst();
    return only.length() > 1
        && !PARTICLES.contains(only)
        && longer.parts.stream().anyMatch(part -> sameSpelling(part, only));
  }

  /** Whether a single part is the one that a person of that name is called by. */
  boolean calls(PersonName longer) {
    String only = parts.getFirst();
    return size() == 1
        && (sameSpelling(longer.parts.getLast(), only)
            || (longer.size() == 3 && sameSpelling(longer.parts.getFirst(), only)));
  }

  private boolean isWithin(PersonName longer) {
    int at = 0;
    int met = 0;
    for (String part : longer.parts) {
      if (at < size() && samePart(parts.get(at), part)) {
        at++;
        met += part.length() > 1 ? 1 : 0;
      }
    }
    return at == size() && met > 0 && lastPartMeets(longer);
  }

  private boolean lastPartMeets(PersonName longer) {
    return longer.parts.stream().anyMatch(part -> sameSpelling(part, parts.getLast()));
  }

  private static boolean samePart(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return sameSpelling(one, other);
  }

  /** Whether two words are spellings of one: the same once transliteration is evened out. */
  static boolean sameSpelling(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= SHORTEST_VARIANT
            && even(one).equals(even(other)));
  }

  private static String even(String word) {
    return word.replaceAll("(?:iy|ij|yi|yy|ii|y|ie|ey|i)$", "y")
        .replace("kh", "h")
        .replace("gh", "g")
        .replace("dh", "d")
        .replace("ph", "f")
        .replace("q", "k")
        .replace("w", "v")
        .replace("ou", "u")
        .replace("o", "u")
        .replace("e", "a")
        .replaceAll("(?<=.)[yj](?=.)", "i")
        .replaceAll("(.)\\1", "$1");
  }
}
