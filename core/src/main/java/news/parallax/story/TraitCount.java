package news.parallax.story;

import news.parallax.text.Term;

/** Counts one stem's uses in an article. Not safe for several threads. */
final class TraitCount {
  private final String stem;
  private final String shown;
  private final boolean phrase;
  private int title;
  private int lede;
  private int body;
  private int capitals;
  private int telling;

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

  Trait trait() {
    return new Trait(stem, shown, kind(), title, lede, body);
  }

  private Trait.Kind kind() {
    if (phrase) {
      return Trait.Kind.PHRASE;
    }
    if (Character.isDigit(stem.charAt(0))) {
      return Trait.Kind.NUMBER;
    }
    return 2 * capitals > telling ? Trait.Kind.NAME : Trait.Kind.WORD;
  }

  /** Where in an article a word stands. */
  enum Zone {
    TITLE,
    LEDE,
    BODY
  }
}
