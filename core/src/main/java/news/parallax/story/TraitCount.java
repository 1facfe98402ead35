package news.parallax.story;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Term;
import news.parallax.text.Terms;

/** Counts one stem's uses in an article. Not safe for several threads. */
final class TraitCount {
  /** Capitals of days and months tell no name. */
  private static final Set<String> CALENDAR =
      stems(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
              + " May June July August September October November December");

  private final String stem;
  private final String shown;
  private final boolean phrase;
  private int title;
  private int lede;
  private int body;
  private int capitals;
  private int telling;
  private final Map<String, Integer> names = new TreeMap<>();

  TraitCount(String stem, String shown, boolean phrase) {
    this.stem = stem;
    this.shown = shown;
    this.phrase = phrase;
  }

  /** Counts one more use. */
  void see(Zone zone) {
    switch (zone) {
      case TITLE -> title++;
      case LEDE -> lede++;
      case BODY -> body++;
    }
  }

  /** Notes the case of a word where a capital letter tells a name: not first, not in a title. */
  void seeInside(Term term) {
    telling++;
    capitals += term.capital() ? 1 : 0;
  }

  /** Notes the whole name that a use of the word is part of. */
  void seeIn(String name) {
    names.merge(name, 1, Integer::sum);
  }

  Trait trait() {
    Trait.Kind kind = kind();
    String name = kind == Trait.Kind.NAME ? commonest(names, shown) : shown;
    return new Trait(stem, name, kind, title, lede, body);
  }

  private static Set<String> stems(String words) {
    return Terms.in(words, new Span(0, words.length())).stream()
        .map(Term::stem)
        .collect(Collectors.toSet());
  }

  private static String commonest(Map<String, Integer> names, String otherwise) {
    return names.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private Trait.Kind kind() {
    if (phrase) {
      return Trait.Kind.PHRASE;
    }
    if (Character.isDigit(stem.charAt(0))) {
      return Trait.Kind.NUMBER;
    }
    return 2 * capitals > telling && !CALENDAR.contains(stem) ? Trait.Kind.NAME : Trait.Kind.WORD;
  }

  /** Where in an article a word stands. */
  enum Zone {
    TITLE,
    LEDE,
    BODY
  }
}
