package news.parallax.quote;

import static news.parallax.quote.English.DETERMINERS;
import static news.parallax.quote.English.PREPOSITIONS;
import static news.parallax.quote.English.PRONOUNS;
import static news.parallax.quote.English.RELATIVES;
import static news.parallax.quote.English.SUBORDINATORS;
import static news.parallax.quote.English.TIMES;

/** Finds a subject that stands after its verb: "“…,” said X". */
final class Inversion {
  private static final int LONGEST = 14;

  private final Frame frame;
  private final Cues cues;

  Inversion(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  /** "…," said X: the verb comes right after what was said. */
  boolean mayInvert(int verb, int cueStart) {
    CueVerb cue = cues.verb(frame.word(verb));
    boolean finite =
        cue != null
            && !cue.isAbout()
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

  Subject after(int verb, int cueStart) {
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
}
