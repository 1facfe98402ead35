package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a name begins and ends, and of what kind it is, where that is a matter of convention and
 * not of guessing: titles stay outside, "The" belongs to a name that is written so within a
 * sentence, a country is a place also where it stands for its team or government, and so is what
 * one can go to.
 */
record Bounds(int start, int end, NameKind kind) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> NOT_NAMES = WordSets.of("not-names");
  private static final Set<String> OPENING =
      Set.of("\"", "“", "‘", "'", "``", ":", ".", "(", "-", "—", "–");
  private static final Set<String> ALWAYS_TITLES = WordSets.of("titles");
  private static final Set<String> TITLES_UNLESS_LISTED = WordSets.of("titles-unless-listed");
  private static final Set<String> IN_THE_MIDDLE = WordSets.of("titles-within");
  private static final Set<String> TITLES_OF_PEOPLE = WordSets.of("titles-of-people");
  private static final Set<String> WITHIN_PEOPLE = WordSets.of("within-people");
  private static final Set<String> WITHIN_OTHERS = WordSets.of("within-others");
  private static final int LONGEST_PERSON = 4;
  private static final Pattern GENERATION = Pattern.compile("[JS]r\\.?|[IVX]+");
  private static final Set<String> BODIES = WordSets.of("bodies");
  private static final Set<String> SITES = WordSets.of("sites");
  private static final Set<String> BEFORE_PLACES = WordSets.of("before-places");

  /**
   * The names that a stretch of words holds, with the word that stands before or after it and says
   * what it is: "Fort Baker", "United States Navy".
   *
   * @param reach end of the words that may belong to it
   */
  static List<Bounds> headed(
      List<String> words, int start, int end, int reach, NameKind kind, Lexicon lexicon) {
    if (reach > end && capitalised(words.get(end))) {
      String head = plain(words.get(end));
      if (BODIES.contains(head) || SITES.contains(head)) {
        NameKind headed = BODIES.contains(head) ? NameKind.ORGANISATION : NameKind.PLACE;
        return List.of(of(words, start, reach, headed, lexicon));
      }
    }
    return all(words, start, end, kind, lexicon);
  }

  /** A stretch of words by these conventions; empty where nothing is left of it. */
  static Bounds of(List<String> words, int start, int end, NameKind kind, Lexicon lexicon) {
    int from = start;
    int to = end;
    while (from < to
        && (leads(words, from) || mark(words.get(from)) || isCommon(words.get(from)))) {
      from++;
    }
    while (to > from && (words.get(to - 1).matches("['’]s") || mark(words.get(to - 1)))) {
      to--;
    }
    if (from > 1 && words.get(from - 1).equals("The") && !OPENING.contains(words.get(from - 2))) {
      from--;
    }
    while (to > from && !capitalised(words.get(to - 1))) {
      to--;
    }
    if (kind == NameKind.PERSON) {
      to = beforeHome(words, from, to);
      while (to - from > 1
          && (title(words.subList(from, to), lexicon) || endsOffice(words, from))) {
        from++;
      }
    } else if (to - from > 2
        && to < words.size()
        && Titles.leads(words.get(to - 1), words.get(to))) {
      to--;
    }
    boolean self =
        to - from == 1
            && (NOT_NAMES.contains(plain(words.get(from)))
                || (kind == NameKind.PERSON && TITLES_OF_PEOPLE.contains(plain(words.get(from)))));
    return new Bounds(from, self ? from : to, kind(words.subList(from, to), kind, lexicon));
  }

  /** Whether words that stand before "of" name somebody: a given name first, no body last. */
  private static boolean isPerson(List<String> words, Lexicon lexicon) {
    return lexicon.opensPerson(words.getFirst())
        && words.stream().allMatch(Bounds::capitalised)
        && !BODIES.contains(plain(words.getLast()))
        && lexicon.profile(words.getLast()) < Lexicon.PERSONS;
  }

  /** Where the name ends of somebody who is told with a home: "Ann Lee of Leeds". */
  private static int beforeHome(List<String> words, int from, int to) {
    int of = words.subList(from, to).indexOf("of");
    return of > 1 ? from + of : to;
  }

  /** Whether a word is in lower case and none of those that a name may begin with or hold. */
  private static boolean isCommon(String word) {
    return !capitalised(word) && !mark(word) && !PersonName.isParticle(word);
  }

  private static boolean capitalised(String word) {
    return Character.isDigit(word.charAt(0)) || Shapes.hasCapital(word);
  }

  Surroundings around(List<String> words) {
    return new Surroundings(words, start, end);
  }

  boolean isEmpty() {
    return end <= start;
  }

  /**
   * The names that a stretch of words holds: cut after a title, between two countries, and where a
   * word stands that no name has within.
   */
  static List<Bounds> all(List<String> words, int start, int end, NameKind kind, Lexicon lexicon) {
    Set<String> within = kind == NameKind.PERSON ? WITHIN_PEOPLE : WITHIN_OTHERS;
    for (int i = start + 1; i < end - 1; i++) {
      boolean bracket = words.get(i).equals("(") || words.get(i).equals(")");
      if (bracket || (isCommon(words.get(i)) && !within.contains(words.get(i)))) {
        List<Bounds> parts = new ArrayList<>(all(words, start, i, kind, lexicon));
        parts.addAll(all(words, i + 1, end, kind, lexicon));
        return parts;
      }
    }
    boolean titled =
        end - start > 2
            && kind != NameKind.PERSON
            && TITLES_OF_PEOPLE.contains(plain(words.get(start)))
            && isPerson(words.subList(start + 1, end), lexicon);
    if (titled) {
      return List.of(of(words, start + 1, end, NameKind.PERSON, lexicon));
    }
    int of = kind == NameKind.ORGANISATION ? words.subList(start, end).indexOf("of") : -1;
    if (of > 1 && of <= LONGEST_PERSON && isPerson(words.subList(start, start + of), lexicon)) {
      List<Bounds> parts = new ArrayList<>();
      parts.add(of(words, start, start + of, NameKind.PERSON, lexicon));
      parts.addAll(all(words, start + of + 1, end, kind, lexicon));
      return parts;
    }
    for (int i = end - 2; i > start; i--) {
      if (IN_THE_MIDDLE.contains(plain(words.get(i))) && end - i <= LONGEST_PERSON) {
        Bounds first = of(words, start, i, NameKind.OTHER, lexicon);
        return List.of(first.asCountry(words), of(words, i + 1, end, NameKind.PERSON, lexicon));
      }
      boolean joins = words.get(i).equals("and") || words.get(i).equals(",");
      if (joins && kind != NameKind.PERSON) {
        Bounds before = of(words, start, i, kind, lexicon);
        Bounds after = of(words, i + 1, end, kind, lexicon);
        if (before.isCountry(words) && after.isCountry(words)) {
          return List.of(before, after);
        }
      }
    }
    return List.of(of(words, start, end, kind, lexicon));
  }

  private Bounds asCountry(List<String> words) {
    return isCountry(words) ? new Bounds(start, end, NameKind.PLACE) : new Bounds(end, end, kind);
  }

  private boolean isCountry(List<String> words) {
    return !isEmpty() && Countries.all().named(String.join(" ", words.subList(start, end))) != null;
  }

  private static boolean mark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a word only leads to a name: an article, or the "of" of an office. */
  private static boolean leads(List<String> words, int at) {
    String word = words.get(at);
    return ARTICLES.contains(word) || word.equals("of") || (at == 0 && word.equals("The"));
  }

  /** Whether a word ends an office before a name: "Secretary of State Dahl". */
  private static boolean endsOffice(List<String> words, int at) {
    return at > 1
        && words.get(at - 1).equals("of")
        && ALWAYS_TITLES.contains(plain(words.get(at - 2)));
  }

  private static boolean title(List<String> name, Lexicon lexicon) {
    String first = plain(name.getFirst());
    if (GENERATION.matcher(name.get(1)).matches()) {
      return false;
    }
    return ALWAYS_TITLES.contains(first)
        || (TITLES_UNLESS_LISTED.contains(first) && (listed(name, lexicon) & Lexicon.PERSON) == 0);
  }

  private static NameKind kind(List<String> name, NameKind guess, Lexicon lexicon) {
    if (name.isEmpty() || guess == NameKind.OTHER) {
      return guess;
    }
    String whole = String.join(" ", name);
    if (Countries.all().named(whole) != null || Countries.all().capital(whole) != null) {
      return NameKind.PLACE;
    }
    if (name.size() > 1 && guess == NameKind.PLACE && BODIES.contains(plain(name.getLast()))) {
      return NameKind.ORGANISATION;
    }
    if (guess == NameKind.PERSON && name.size() == 1 && Acronyms.is(whole) && whole.length() > 2) {
      return NameKind.ORGANISATION;
    }
    boolean called = guess == NameKind.PERSON && lexicon.opensPerson(name.getFirst());
    boolean site =
        SITES.contains(plain(name.getLast()))
            || name.subList(1, name.size()).contains("Museum")
            || BEFORE_PLACES.contains(plain(name.getFirst()));
    return site && name.size() > 1 && !called ? NameKind.PLACE : guess;
  }

  private static int listed(List<String> name, Lexicon lexicon) {
    int hash = Hashes.of(name.getFirst());
    for (String word : name.subList(1, name.size())) {
      hash = Hashes.of(hash, word);
    }
    return lexicon.kinds(hash);
  }

  /** A word in lower case without a closing dot. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
