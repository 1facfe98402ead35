package news.parallax.story;

import news.parallax.text.Term;

/** Counts one stem's uses in an article. Not safe for several threads. */
final class TraitCount {
  private final Term first;
  private final String shown;
  private int title;
  private int lede;
  private int body;
  private int capitals;
  private int telling;

  TraitCount(Term first, String shown) {
    this.first = first;
    this.shown = shown;
  }

  /**
   * Counts one more use.
   *
   * @param telling whether a capital letter here tells a name, as it does not where a sentence
   *     begins or in a title
   */
  void see(Term term, Zone zone, boolean telling) {
    switch (zone) {
      case TITLE -> title++;
      case LEDE -> lede++;
      case BODY -> body++;
    }
    if (telling) {
      this.telling++;
      capitals += term.capital() ? 1 : 0;
    }
  }

  Trait trait() {
    Trait.Kind kind =
        first.number()
            ? Trait.Kind.NUMBER
            : 2 * capitals > telling ? Trait.Kind.NAME : Trait.Kind.WORD;
    return new Trait(first.stem(), shown, kind, title, lede, body);
  }

  /** Where in an article a word stands. */
  enum Zone {
    TITLE,
    LEDE,
    BODY
  }
}
