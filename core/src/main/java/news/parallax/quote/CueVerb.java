package news.parallax.quote;

/** A verb's form that gives words to somebody. */
record CueVerb(Kind kind, Form form) {

  /** What the verb takes. */
  enum Kind {
    /** A quotation or a clause, before or after its speaker. */
    SAYS,
    /** First whom it is said to. */
    TELLS,
    /** A clause. */
    THINKS,
    /** A clause after "that", or a quotation. */
    FINDS,
    /** A quotation only. */
    VOICES,
    /** "to" and what is to be done. */
    WANTS,
    /** Words about somebody or something, quoted. */
    CALLS,
    /** Words about somebody or something, quoted or not. */
    JUDGES,
    /** "according to": whom it names stands after it. */
    SOURCES,
    /** What somebody holds or wants: "support", "eager"; whether it does only the model tells. */
    HINTS
  }

  /** Whether it takes words about somebody or something, not a clause. */
  boolean isAbout() {
    return kind == Kind.CALLS || kind == Kind.JUDGES;
  }

  /** Its form. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }
}
