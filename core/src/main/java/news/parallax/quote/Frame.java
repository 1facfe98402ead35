package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.text.Sentence;

/**
 * A sentence seen from outside its quotation marks: what they hold counts as one atom.
 *
 * @param paragraph index of its paragraph; -1 for the title
 */
record Frame(String text, List<Atom> atoms, int paragraph) {

  /** Cuts a paragraph into frames; a sentence's end between quotation marks is none. */
  static List<Frame> of(String text, int paragraph, List<Sentence> sentences, List<Marked> marked) {
    List<Frame> frames = new ArrayList<>();
    int start = sentences.getFirst().span().start();
    int next = 0;
    for (Sentence sentence : sentences) {
      int end = sentence.span().end();
      while (next < marked.size() && marked.get(next).outer().end() < end) {
        next++;
      }
      boolean inside =
          next < marked.size()
              && marked.get(next).outer().start() < end
              && end < marked.get(next).outer().end();
      if (!inside || sentence.equals(sentences.getLast())) {
        frames.add(of(text, paragraph, new Span(start, Math.max(start, end)), marked));
        start = end;
      }
    }
    return frames;
  }

  private static Frame of(String text, int paragraph, Span span, List<Marked> marked) {
    List<Marked> own = marked.stream().filter(m -> span.contains(m.outer())).toList();
    return new Frame(text, Atom.in(text, span, own), paragraph);
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int index) {
    return atoms.get(index);
  }

  /** The word at an index in lower case; empty for a marked stretch or outside. */
  String word(int index) {
    return index >= 0 && index < atoms.size() ? atoms.get(index).lower() : "";
  }

  boolean isMarked(int index) {
    return index >= 0 && index < atoms.size() && atoms.get(index).isMarked();
  }

  boolean isWord(int index) {
    return index >= 0 && index < atoms.size() && atoms.get(index).isWord();
  }

  boolean isCapital(int index) {
    return isWord(index) && atoms.get(index).isCapitalised(text);
  }

  /** Whether a mark stands at an index (or nothing at all). */
  boolean isBreak(int index) {
    return !isMarked(index) && !isWord(index);
  }

  /** Whether nothing but marks stands outside the quotation marks. */
  boolean isBare() {
    boolean marked = false;
    for (int i = 0; i < size(); i++) {
      if (isWord(i)) {
        return false;
      }
      marked |= isMarked(i);
    }
    return marked;
  }

  Span span(int from, int to) {
    return new Span(atoms.get(from).span().start(), atoms.get(to - 1).span().end());
  }

  /** Index after the last atom that is no full stop. */
  int end() {
    int end = size();
    while (end > 0 && isBreak(end - 1) && !word(end - 1).equals(":")) {
      end--;
    }
    return end;
  }
}
