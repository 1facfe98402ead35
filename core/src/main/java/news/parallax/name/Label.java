package news.parallax.name;

import java.util.List;

/** The labels of words: outside, or at a place within a name of a kind. */
final class Label {
  static final int OUTSIDE = 0;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;
  private static final List<NameKind> KINDS =
      List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER);
  static final int COUNT = 1 + 4 * KINDS.size();

  private Label() {}

  static int of(NameKind kind, int place) {
    return 1 + 4 * KINDS.indexOf(kind) + place;
  }

  /** The kind of a label that is not {@link #OUTSIDE}. */
  static NameKind kind(int label) {
    return KINDS.get((label - 1) / 4);
  }

  static int place(int label) {
    return (label - 1) % 4;
  }

  /** Whether a name begins at this label. */
  static boolean opens(int label) {
    return label != OUTSIDE && (place(label) == BEGIN || place(label) == UNIT);
  }

  /** Whether a name goes on after this label. */
  static boolean open(int label) {
    return label != OUTSIDE && (place(label) == BEGIN || place(label) == INSIDE);
  }

  /** Whether one label may follow another. */
  static boolean follows(int before, int after) {
    boolean goesOn = after != OUTSIDE && (place(after) == INSIDE || place(after) == LAST);
    return open(before) ? goesOn && kind(before) == kind(after) : !goesOn;
  }
}
