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

  Subjects(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  /** The subject of the verb at an index. */
  Subject of(int verb) {
    int cueStart = verb;
    while (cueStart > 0 && isVerbal(cueStart - 1)) {
      cueStart--;
    }
    if (mayInvert(verb, cueStart)) {
      Subject after = after(verb, cueStart);
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

  /** "…," said X: the verb comes right after what was said. */
  private boolean mayInvert(int verb, int cueStart) {
    CueVerb cue = cues.verb(frame.word(verb));
    boolean finite =
        cue != null
            && cue.kind() != CueVerb.Kind.CALLS
            && cue.form() != CueVerb.Form.ING
            && cue.form() != CueVerb.Form.BASE;
    boolean follows =
        verb == cueStart && (verb == 0 || (!frame.isWord(verb - 1) && !wordsSinceMarked(verb - 1)));
    int next = verb + 1;
    boolean subject =
        (frame.isCapital(next) && !TIMES.contains(frame.word(next)))
            || (DETERMINERS.contains(frame.word(next)) && !frame.word(next).equals("that"))
            || PRONOUNS.contains(frame.word(next))
            || (frame.isWord(next) && isPlainNoun(next));
    boolean tells = cue != null && cue.kind() == CueVerb.Kind.TELLS;
    return finite && follows && subject && endsSoon(next) && (!tells || endsFrame(next));
  }

  private boolean isPlainNoun(int index) {
    String word = frame.word(index);
    return !PREPOSITIONS.contains(word)
        && !SUBORDINATORS.contains(word)
        && !English.isAdverb(word)
        && !English.isAuxiliary(word)
        && !TIMES.contains(word)
        && !English.TIME_WORDS.contains(word);
  }

  /** Whether no verb follows the noun phrase before the next mark. */
  private boolean endsSoon(int from) {
    int at = from;
    while (at < frame.size() && frame.isWord(at) && at < from + LONGEST) {
      String word = frame.word(at);
      if (RELATIVES.contains(word) && at > from) {
        return true;
      }
      if (English.isFinite(word) || (at > from && PRONOUNS.contains(word) && !word.equals("one"))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether words stand between the last quotation and an index: its speaker, then. */
  private boolean wordsSinceMarked(int index) {
    boolean words = false;
    for (int at = index; at >= 0; at--) {
      if (frame.isMarked(at)) {
        return words;
      }
      words |= frame.isWord(at);
    }
    return false;
  }

  private boolean endsFrame(int from) {
    int at = from;
    while (frame.isWord(at)) {
      at++;
    }
    return at >= frame.end();
  }

  private Subject after(int verb, int cueStart) {
    int start = verb + 1;
    int end = start;
    if (PRONOUNS.contains(frame.word(start))) {
      return new Subject(start, start + 1, cueStart, true, start, start + 1);
    }
    while (end < frame.size()
        && end < start + LONGEST
        && frame.isWord(end)
        && !endsAfter(end, start)) {
      end++;
    }
    return new Subject(start, end, cueStart, true, start, end);
  }

  private boolean endsAfter(int index, int start) {
    String word = frame.word(index);
    boolean phrase =
        PREPOSITIONS.contains(word)
            && !word.equals("of")
            && !word.equals("for")
            && !word.equals("from")
            && !word.equals("with");
    return index > start
        && (phrase
            || (SUBORDINATORS.contains(word) && !word.equals("and"))
            || TIMES.contains(word)
            || RELATIVES.contains(word)
            || English.TIME_WORDS.contains(word)
            || (word.equals("and") && !frame.isCapital(index + 1)));
  }

  /** Who the frame begins with: whom ", saying …" tells of. */
  Subject leading(int cueStart) {
    int start = mainClause(cueStart);
    while (start < cueStart
        && (frame.isBreak(start)
            || SUBORDINATORS.contains(frame.word(start))
            || English.isAdverb(frame.word(start)))) {
      start++;
    }
    int end = start;
    while (end < cueStart && frame.isWord(end) && !endsLeading(end, start)) {
      end++;
    }
    int name = capitals(start, end);
    boolean named = name - start > 1 || (name > start && start > 0);
    boolean phrase =
        end == start || PREPOSITIONS.contains(frame.word(start)) || (end == cueStart && !named);
    return phrase ? Subject.none(cueStart) : Subject.before(start, named ? name : end, cueStart);
  }

  /** Past a dateline and past "When X died in 1998,". */
  private int mainClause(int limit) {
    int start = frame.dateline();
    String first = frame.word(start);
    boolean aside =
        PREPOSITIONS.contains(first) || (SUBORDINATORS.contains(first) && !first.equals("and"));
    int comma = start;
    while (aside && comma < limit && !frame.word(comma).equals(",")) {
      comma++;
    }
    return aside && comma < limit ? comma + 1 : start;
  }

  /** Where the run of capitalised words from an index ends: "Bank of Essel [lends]". */
  private int capitals(int start, int end) {
    int at = start;
    while (at < end
        && (frame.isCapital(at) || (frame.word(at).equals("of") && frame.isCapital(at + 1)))) {
      at++;
    }
    return at;
  }

  private boolean endsLeading(int at, int start) {
    String word = frame.word(at);
    boolean verb =
        word.endsWith("ed")
            || cues.verb(word) != null
            || English.isAuxiliary(word)
            || English.isAdverb(word);
    return (!frame.isCapital(at) && verb)
        || (at > start && PRONOUNS.contains(frame.word(start)))
        || RELATIVES.contains(word);
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
      return !(frame.isCapital(index - 1) && frame.isCapital(index + 1));
    }
    boolean verb =
        cues.verb(word) != null
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
