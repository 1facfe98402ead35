package news.parallax.quote;

import static news.parallax.quote.English.ADVERBS;
import static news.parallax.quote.English.DETERMINERS;
import static news.parallax.quote.English.PREPOSITIONS;
import static news.parallax.quote.English.PRONOUNS;
import static news.parallax.quote.English.RELATIVES;
import static news.parallax.quote.English.SUBORDINATORS;
import static news.parallax.quote.English.TIMES;

/** Finds the subject of a cue's verb without a parser: by the small words around it. */
final class Subjects {
  private static final int LONGEST = 14;
  private static final int LONGEST_APPOSITION = 40;

  private final Frame frame;
  private final Cues cues;
  private final Inversion inversion;

  Subjects(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.inversion = new Inversion(frame, cues);
  }

  /** The subject of the verb at an index. */
  Subject of(int verb) {
    int cueStart = verb;
    while (cueStart > 0 && isVerbal(cueStart - 1)) {
      cueStart--;
    }
    if (inversion.mayInvert(verb, cueStart)) {
      Subject after = inversion.after(verb, cueStart);
      if (after.isKnown()) {
        return after;
      }
    }
    int last = cueStart - 1;
    if (last < 0) {
      return Subject.none(cueStart);
    }
    if (RELATIVES.contains(frame.word(last))) {
      return relative(last, cueStart);
    }
    if (frame.word(last).equals(",")) {
      return beforeApposition(last, cueStart);
    }
    if (frame.word(last).equals(")")) {
      return beforeBracket(last, cueStart);
    }
    return nounPhrase(last + 1, cueStart);
  }

  private boolean isVerbal(int index) {
    String word = frame.word(index);
    return English.isAuxiliary(word) || (English.isAdverb(word) && !frame.isCapital(index));
  }

  private Subject relative(int who, int cueStart) {
    int end = who;
    while (end > 0 && frame.word(end - 1).equals(",")) {
      end--;
    }
    Subject noun =
        frame.word(end - 1).equals(")")
            ? beforeBracket(end - 1, cueStart)
            : nounPhrase(end, cueStart);
    return new Subject(who, who + 1, cueStart, false, noun.start(), noun.end());
  }

  /** "X, the mayor of Y, said": back to the comma after X. */
  private Subject beforeApposition(int comma, int cueStart) {
    int at = comma;
    int best = -1;
    while (at > 0 && comma - at < LONGEST_APPOSITION) {
      int open = at - 1;
      while (open >= 0 && !frame.word(open).equals(",") && !frame.isMarked(open)) {
        open--;
      }
      if (open < 0 || frame.isMarked(open) || !isApposition(open + 1)) {
        break;
      }
      best = open;
      at = open;
    }
    return best < 0
        ? Subject.none(cueStart)
        : frame.word(best - 1).equals(")")
            ? beforeBracket(best - 1, cueStart)
            : nounPhrase(best, cueStart);
  }

  private boolean isApposition(int start) {
    String word = frame.word(start);
    boolean clause = PRONOUNS.contains(word) && !word.equals("who") && !word.equals("one");
    return frame.isWord(start) && !clause && !word.equals("but") && !word.equals("and");
  }

  private Subject beforeBracket(int close, int cueStart) {
    int open = close;
    while (open > 0 && !frame.word(open).equals("(")) {
      open--;
    }
    return open == 0 ? Subject.none(cueStart) : nounPhrase(open, cueStart);
  }

  /** The noun phrase that ends before an index. */
  private Subject nounPhrase(int end, int cueStart) {
    if (end <= 0 || !frame.isWord(end - 1)) {
      return Subject.none(cueStart);
    }
    if (PRONOUNS.contains(frame.word(end - 1))) {
      return Subject.before(end - 1, end, cueStart);
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && !stops(start - 1)) {
      start--;
    }
    start = withoutLead(start, end);
    return start < end ? Subject.before(start, end, cueStart) : Subject.none(cueStart);
  }

  private boolean stops(int index) {
    String word = frame.word(index);
    if (!frame.isWord(index) || TIMES.contains(word) || PRONOUNS.contains(word)) {
      return true;
    }
    if (word.equals("and") || word.equals("or")) {
      int next = DETERMINERS.contains(frame.word(index + 1)) ? index + 2 : index + 1;
      return !(frame.isCapital(index - 1) && frame.isCapital(next));
    }
    CueVerb cue = cues.verb(word);
    boolean plural = cue != null && cue.form() == CueVerb.Form.BASE && frame.isCapital(index - 1);
    boolean verb =
        cue != null
            && !plural
            && !frame.isCapital(index)
            && !DETERMINERS.contains(frame.word(index - 1));
    return SUBORDINATORS.contains(word) || English.isAuxiliary(word) || verb;
  }

  /** "In a speech [Mr Lund]": without the phrase that leads the sentence. */
  private int withoutLead(int start, int end) {
    int at = start;
    while (at < end
        && (ADVERBS.contains(frame.word(at)) || SUBORDINATORS.contains(frame.word(at)))) {
      at++;
    }
    if (at >= end || !PREPOSITIONS.contains(frame.word(at))) {
      return at;
    }
    int name = end;
    while (name > at && frame.isCapital(name - 1)) {
      name--;
    }
    if (name < end && name > at + 1) {
      return name;
    }
    for (int i = end - 1; i > at + 1; i--) {
      if (DETERMINERS.contains(frame.word(i))) {
        return i;
      }
    }
    return end - 1;
  }
}
