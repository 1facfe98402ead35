package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Sentence;

/**
 * A sentence seen from outside its quotation marks: what they hold counts as one atom.
 *
 * @param paragraph index of its paragraph; -1 for the title
 */
record Frame(String text, List<Atom> atoms, int paragraph) {

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-", "\u2015");
  private static final int LONGEST_DATELINE = 14;

  /** Longer ones are cut, so that no search within a frame costs more than its length allows. */
  private static final int MOST_ATOMS = 600;

  /** Cuts a paragraph into frames; a sentence's end between quotation marks is none. */
  static List<Frame> of(String text, int paragraph, List<Sentence> sentences, List<Marked> marked) {
    List<Frame> frames = new ArrayList<>();
    int start = sentences.getFirst().span().start();
    int first = 0;
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int end = sentences.get(i).span().end();
      while (next < marked.size() && marked.get(next).outer().end() <= end) {
        next++;
      }
      boolean inside = next < marked.size() && marked.get(next).outer().start() < end;
      if (!inside || i + 1 == sentences.size()) {
        add(
            new Span(start, end),
            new Frame(text, List.of(), paragraph),
            marked.subList(first, next),
            frames);
        start = end;
        first = next;
      }
    }
    return frames;
  }

  private static void add(Span span, Frame empty, List<Marked> marked, List<Frame> frames) {
    List<Atom> atoms = Atom.in(empty.text, span, marked);
    for (int at = 0; at < atoms.size(); at += MOST_ATOMS) {
      List<Atom> part = atoms.subList(at, Math.min(atoms.size(), at + MOST_ATOMS));
      frames.add(new Frame(empty.text, part, empty.paragraph));
    }
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

  /** Index after "BELLHAVEN (Harbour Post) —" at the frame's head; 0 where there is none. */
  int dateline() {
    for (int at = 1; at < Math.min(size(), LONGEST_DATELINE); at++) {
      boolean dash = DASHES.contains(word(at));
      if (dash && (word(at - 1).equals(")") || isUpper(0))) {
        return at + 1;
      }
    }
    return 0;
  }

  private boolean isUpper(int at) {
    String word = isWord(at) ? atom(at).span().of(text) : "";
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
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
