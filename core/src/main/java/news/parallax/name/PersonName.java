package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.text.Words;

/**
 * A person's name as its parts: lower case, without accents, hyphens opened, titles and generation
 * left out. Compares names by what two forms of one name share.
 */
record PersonName(List<Part> parts) {
  private static final Set<String> LEFT_OUT = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "del", "da", "di", "du", "dos", "ter", "bin",
          "ibn", "al", "el", "ben", "abu", "y", "e", "le", "st");
  private static final int SHORTEST_VARIANT = 5;
  private static final int SAME_START = 3;
  private static final Pattern GAP = Pattern.compile("[\\s\\-\\u2010\\u2011]+");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}']");
  private static final Pattern Y_END = Pattern.compile("(?:iy|ij|yi|yy|ii|y|ie|ei|ey|i)$");
  private static final Pattern DR_END = Pattern.compile("(?<=[dt])r$");
  private static final Pattern ENKO_END = Pattern.compile("enka$");
  private static final Pattern Y_WITHIN = Pattern.compile("(?<=.)[yj](?=.)");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

  /**
   * One word of a name.
   *
   * @param even the word with what transliterations differ in evened out
   */
  record Part(String word, String even) {
    static Part of(String word) {
      return new Part(word, evened(word));
    }

    /** Whether two words are spellings of one: the same once transliteration is evened out. */
    boolean spells(Part other) {
      return word.equals(other.word)
          || (Math.min(word.length(), other.word.length()) >= SHORTEST_VARIANT
              && even.equals(other.even));
    }

    /** Whether one is the other with a letter left out within: "Vicente", "Vincente". */
    boolean slips(Part other) {
      return Math.min(word.length(), other.word.length()) > SHORTEST_VARIANT && lacksOneOf(other);
    }

    private boolean lacksOneOf(Part other) {
      String shorter = word.length() < other.word.length() ? word : other.word;
      String longer = word.length() < other.word.length() ? other.word : word;
      int same = 0;
      while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
        same++;
      }
      return longer.length() == shorter.length() + 1
          && same > 0
          && same < shorter.length()
          && shorter.substring(same).equals(longer.substring(same + 1));
    }

    /**
     * Whether both may be given names of one person: "Doug", "Douglas"; "Alexis", "Alexandros";
     * "Carolos", "Karolos".
     */
    boolean resembles(Part other) {
      return mayBe(other)
          || even.replace('c', 'k').equals(other.even.replace('c', 'k'))
          || lacksOneOf(other)
          || word.regionMatches(0, other.word, 0, SAME_START)
          || word.contains(other.word)
          || other.word.contains(word);
    }

    /** Whether they are spellings of one, or one is the initial of the other. */
    boolean mayBe(Part other) {
      return (word.length() == 1 || other.word.length() == 1)
          ? word.charAt(0) == other.word.charAt(0)
          : spells(other) || Nicknames.same(word, other.word);
    }
  }

  /** Whether a word in lower case may be part of a person's name: "van", "bin". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String written) {
    List<String> parts =
        GAP.splitAsStream(Words.fold(written))
            .map(part -> SIGN.matcher(part).replaceAll(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    while (parts.size() > 1 && Titles.HONORIFICS.contains(parts.getFirst())) {
      parts.removeFirst();
    }
    while (parts.size() > 1 && LEFT_OUT.contains(parts.getLast())) {
      parts.removeLast();
    }
    return new PersonName(parts.stream().map(Part::of).toList());
  }

  /** The words, one space between. */
  String plain() {
    return parts.stream().map(Part::word).collect(Collectors.joining(" "));
  }

  int size() {
    return parts.size();
  }

  /** Whether both are spellings of the same full name. */
  boolean spells(PersonName other) {
    if (size() != other.size()) {
      return joined().equals(other.joined());
    }
    int last = size() - 1;
    for (int i = 0; i < size(); i++) {
      Part here = parts.get(i);
      Part there = other.parts.get(i);
      if (!here.mayBe(there) && (i == last || !here.slips(there))) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody whose forename this begins with may be titled so: "Mr", "Ms", or nothing. */
  boolean takes(String honorific) {
    String first = parts.isEmpty() ? "" : parts.getFirst().word();
    return switch (honorific) {
      case "Mr", "Sir" -> !Forenames.isWomans(first);
      case "Mrs", "Ms", "Miss", "Lady", "Dame" -> !Forenames.isMans(first);
      default -> true;
    };
  }

  private String joined() {
    return parts.stream().map(Part::word).collect(Collectors.joining());
  }

  /** Whether this one may stand for the longer one. */
  boolean shortens(PersonName longer) {
    return size() < longer.size() && (size() == 1 ? standsFor(longer) : isWithin(longer));
  }

  private boolean standsFor(PersonName longer) {
    Part only = parts.getFirst();
    return only.word().length() > 1
        && !PARTICLES.contains(only.word())
        && longer.parts.stream().anyMatch(only::spells);
  }

  /** Whether a single part is the one that a person of that name is called by. */
  boolean calls(PersonName longer) {
    Part only = parts.getFirst();
    return size() == 1
        && (only.spells(longer.parts.getLast())
            || (longer.size() == 3 && only.spells(longer.parts.getFirst())));
  }

  /** Whether both are full, of one family name, and the given names are not of one person. */
  boolean isNamesakeOf(PersonName other) {
    return size() > 1
        && other.size() > 1
        && parts.getLast().spells(other.parts.getLast())
        && givenNames().noneMatch(given -> other.givenNames().anyMatch(given::resembles));
  }

  private Stream<Part> givenNames() {
    return parts.stream().limit(size() - 1L);
  }

  private boolean isWithin(PersonName longer) {
    int at = 0;
    int met = 0;
    for (Part part : longer.parts) {
      if (at < size() && parts.get(at).mayBe(part)) {
        at++;
        met += part.word().length() > 1 ? 1 : 0;
      }
    }
    return at == size() && met > 0 && lastPartMeets(longer);
  }

  private boolean lastPartMeets(PersonName longer) {
    return longer.parts.stream().anyMatch(parts.getLast()::spells);
  }

  private static String evened(String word) {
    String even =
        Y_END
            .matcher(ENKO_END.matcher(DR_END.matcher(word).replaceAll("er")).replaceAll("enko"))
            .replaceAll("y")
            .replace("x", "ks")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("ph", "f")
            .replace("q", "k")
            .replace("w", "v")
            .replace("ou", "u")
            .replace("o", "u")
            .replace("e", "a");
    return DOUBLE.matcher(Y_WITHIN.matcher(even).replaceAll("i")).replaceAll("$1");
  }
}
