package news.parallax.quote;

/**
 * Who a verb tells of, as indices into its frame.
 *
 * @param start first atom; equal to {@code end} where there is none
 * @param cueStart first atom of the verb with its auxiliaries
 * @param inverted whether it stands after the verb
 * @param named first atom of what "who" stands for; {@code start} otherwise
 * @param namedEnd the atom after that
 */
record Subject(int start, int end, int cueStart, boolean inverted, int named, int namedEnd) {

  static Subject none(int cueStart) {
    return new Subject(cueStart, cueStart, cueStart, false, cueStart, cueStart);
  }

  static Subject before(int start, int end, int cueStart) {
    return new Subject(start, end, cueStart, false, start, end);
  }

  /** The same one with another verb, which stands after it. */
  Subject saying(int verb) {
    return new Subject(start, end, verb, false, named, namedEnd);
  }

  boolean isKnown() {
    return end > start;
  }

  /** Whether it is "who" or "which". */
  boolean isRelative() {
    return named != start;
  }
}
