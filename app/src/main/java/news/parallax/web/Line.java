package news.parallax.web;

/**
 * A source's own words with the way to their place.
 *
 * @param by who published them
 * @param when they were published, in words
 * @param note what else is to be said of them, in fixed words; may be empty
 */
record Line(String text, String href, String by, String when, String note) {

  Line withNote(String other) {
    return new Line(text, href, by, when, other);
  }
}
