package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/**
 * A way to tell what a cue gives to somebody: words before it, after it, or both, as indices into
 * its frame.
 *
 * @param leftEnd equal to {@code leftStart} where none stand before it
 * @param rightEnd equal to {@code rightStart} where none stand after it
 * @param parts what speaks for it
 */
record Choice(int leftStart, int leftEnd, int rightStart, int rightEnd, List<Part> parts) {

  /** Rows of the model that speak for or against a choice; those of one part are shared by many. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Part(int[] rows, double score) {}

  double score() {
    double score = 0;
    for (Part part : parts) {
      score += part.score();
    }
    return score;
  }

  boolean hasLeft() {
    return leftEnd > leftStart;
  }

  boolean hasRight() {
    return rightEnd > rightStart;
  }

  List<Span> spans(Frame frame) {
    List<Span> spans = new ArrayList<>();
    if (hasLeft()) {
      spans.add(frame.span(leftStart, leftEnd));
    }
    if (hasRight()) {
      spans.add(frame.span(rightStart, rightEnd));
    }
    return spans;
  }

  boolean overlaps(Choice other) {
    return meet(leftStart, leftEnd, other.leftStart, other.leftEnd)
        || meet(leftStart, leftEnd, other.rightStart, other.rightEnd)
        || meet(rightStart, rightEnd, other.leftStart, other.leftEnd)
        || meet(rightStart, rightEnd, other.rightStart, other.rightEnd);
  }

  boolean covers(int at) {
    return (leftStart <= at && at < leftEnd) || (rightStart <= at && at < rightEnd);
  }

  /** Whether a quotation stands among its words. */
  boolean isMarked(Frame frame) {
    for (int at = 0; at < frame.size(); at++) {
      if (frame.isMarked(at) && covers(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both give much the same words: four of five that either has. */
  boolean isAlike(Choice other) {
    int shared =
        shared(leftStart, leftEnd, other.leftStart, other.leftEnd)
            + shared(rightStart, rightEnd, other.rightStart, other.rightEnd);
    return shared * 5 >= (size() + other.size() - shared) * 4;
  }

  /** How many atoms it gives. */
  int size() {
    return leftEnd - leftStart + rightEnd - rightStart;
  }

  private static int shared(int start, int end, int otherStart, int otherEnd) {
    return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  }

  private static boolean meet(int start, int end, int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }
}
