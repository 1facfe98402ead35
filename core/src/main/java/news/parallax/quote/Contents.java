package news.parallax.quote;

import static news.parallax.quote.English.DETERMINERS;
import static news.parallax.quote.English.OBJECTS;
import static news.parallax.quote.English.PREPOSITIONS;
import static news.parallax.quote.English.PRONOUNS;
import static news.parallax.quote.English.SUBORDINATORS;
import static news.parallax.quote.English.TIMES;
import static news.parallax.quote.English.TIME_NOUNS;
import static news.parallax.quote.English.TIME_WORDS;

import java.util.Set;

/** Finds where the words that a cue gives to somebody begin and end, as indices into the frame. */
final class Contents {
  private static final int LONGEST_PHRASE = 9;
  private static final int LONGEST_DURATION = 6;
  private static final Set<String> TIME_LINKS = Set.of("this", "last", "next");
  private static final Set<String> MAIN_LINKS = Set.of("and", "so", "what", "how");
  private static final Set<String> OBJECT_LINKS = Set.of("of", "about", "for", "against");
  private static final Set<String> CLAUSE_LINKS =
      Set.of("that", "if", "whether", "how", "why", "what", "where");

  private final Frame frame;
  private final Cues cues;

  Contents(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  /**
   * Where the content after a verb begins, past "that", the addressee and when or where it was
   * said.
   *
   * @param explicit whether "that", a colon or a quotation mark opens it
   */
  record Start(int index, boolean explicit) {}

  Start after(int from, CueVerb cue) {
    if (cue.isAbout()) {
      return new Start(frame.word(from).equals(":") ? from + 1 : from, frame.isMarked(from));
    }
    int at = from;
    if (cue.kind() == CueVerb.Kind.TELLS) {
      at = pastAddressee(at);
    }
    int end = frame.end();
    int colon = colon(at, end);
    if (colon > 0) {
      return new Start(colon + 1, true);
    }
    int steps = 0;
    while (at < end && steps++ < LONGEST_PHRASE) {
      String word = frame.word(at);
      if (word.equals("that") || word.equals(":")) {
        return new Start(at + 1, true);
      }
      if (frame.isMarked(at)) {
        return new Start(at, true);
      }
      if (word.equals(",") && frame.isMarked(at + 1)) {
        return new Start(at + 1, true);
      }
      int next = isInfinitive(at) ? at : pastAdverbial(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    if (OBJECT_LINKS.contains(frame.word(at)) && at == from) {
      return new Start(at + 1, false);
    }
    return new Start(
        at, cue.kind() == CueVerb.Kind.TELLS && at > from && CLAUSE_LINKS.contains(frame.word(at)));
  }

  /** The colon before a quotation, where only words stand between; 0 for none. */
  private int colon(int from, int end) {
    int at = from;
    while (at < end && frame.isWord(at)) {
      at++;
    }
    return frame.word(at).equals(":") && frame.isMarked(at + 1) ? at : 0;
  }

  /** "to sign", "not to move"; not "to reporters" or "to the BBC". */
  boolean isInfinitive(int at) {
    int to = frame.word(at).equals("not") ? at + 1 : at;
    String next = frame.word(to + 1);
    return frame.word(to).equals("to")
        && frame.isWord(to + 1)
        && !frame.isCapital(to + 1)
        && !DETERMINERS.contains(next)
        && !OBJECTS.contains(next)
        && !next.equals("reporters")
        && !next.endsWith("s");
  }

  private int pastAddressee(int from) {
    int at = from;
    if (OBJECTS.contains(frame.word(at)) || frame.word(at).equals("reporters")) {
      return at + 1;
    }
    while (at < frame.size()
        && at < from + LONGEST_PHRASE
        && frame.isWord(at)
        && !opensClause(at, from)) {
      at++;
    }
    return at;
  }

  private boolean opensClause(int at, int from) {
    String word = frame.word(at);
    boolean phrase =
        (PREPOSITIONS.contains(word) && !word.equals("of"))
            || TIMES.contains(word)
            || TIME_WORDS.contains(word);
    boolean clause =
        (SUBORDINATORS.contains(word) && !word.equals("and"))
            || PRONOUNS.contains(word)
            || word.equals("to")
            || word.equals("not");
    boolean second =
        at > from + 1 && DETERMINERS.contains(word) && !frame.word(at - 1).equals("of");
    boolean object = at > from && OBJECTS.contains(word);
    boolean name =
        at > from + 1
            && frame.isCapital(at)
            && !frame.isCapital(at - 1)
            && !DETERMINERS.contains(frame.word(at - 1));
    return phrase
        || clause
        || second
        || object
        || (name && DETERMINERS.contains(frame.word(from)) && at > from + 2);
  }

  /** Past "Monday", "in a statement", "during a debate in Ohio", "to reporters". */
  private int pastAdverbial(int from) {
    String word = frame.word(from);
    if (TIMES.contains(word)
        || word.equals("publicly")
        || word.equals("recently")
        || word.equals("again")
        || word.equals("also")
        || word.equals("repeatedly")) {
      return from + 1;
    }
    if (TIME_LINKS.contains(word) && !TIMES.contains(frame.word(from + 1))) {
      boolean time = TIME_NOUNS.contains(frame.word(from + 1));
      return time && !English.isFinite(frame.word(from + 2)) ? from + 2 : from;
    }
    if (word.equals("for")) {
      return pastDuration(from);
    }
    if (TIME_WORDS.contains(word)) {
      return frame.isWord(from + 1) && !startsClause(from + 1) ? from + 2 : from + 1;
    }
    boolean phrase =
        PREPOSITIONS.contains(word)
            && !word.equals("as")
            && !word.equals("like")
            && !OBJECT_LINKS.contains(word);
    if (!phrase || frame.isMarked(from + 1)) {
      return from;
    }
    int at = from + 1;
    int noun = 0;
    while (at < frame.size() && frame.isWord(at) && at < from + LONGEST_PHRASE) {
      if (at > from + 1
          && (startsClause(at)
              || PREPOSITIONS.contains(frame.word(at))
              || TIMES.contains(frame.word(at))
              || TIME_WORDS.contains(frame.word(at)))) {
        break;
      }
      boolean named =
          frame.isCapital(at)
              && !frame.isCapital(at - 1)
              && at > from + 2
              && noun > 0
              && !DETERMINERS.contains(frame.word(at - 1));
      if (named) {
        break;
      }
      noun += DETERMINERS.contains(frame.word(at)) ? 0 : 1;
      at++;
    }
    return at;
  }

  /** "for some time", "for more than a year". */
  private int pastDuration(int from) {
    for (int at = from + 1; at < from + LONGEST_DURATION && frame.isWord(at); at++) {
      if (TIME_NOUNS.contains(frame.word(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private boolean startsClause(int at) {
    String word = frame.word(at);
    return PRONOUNS.contains(word)
        || DETERMINERS.contains(word)
        || SUBORDINATORS.contains(word)
        || English.isFinite(word);
  }

  private static boolean isAside(String word) {
    boolean main = MAIN_LINKS.contains(word);
    return PREPOSITIONS.contains(word) || (SUBORDINATORS.contains(word) && !main);
  }

  private boolean isFiniteCue(String word) {
    CueVerb cue = cues.verb(word);
    return cue != null && cue.form() != CueVerb.Form.ING;
  }

  /** Whether there are words enough to be something said. */
  boolean isClause(int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      if (frame.isMarked(at)) {
        return true;
      }
      words += frame.isWord(at) ? 1 : 0;
    }
    return words >= 2;
  }

  /** Whether a verb of its own stands between two indices, not one of a "who" or "when" clause. */
  boolean hasVerb(int from, int to) {
    boolean aside = isAside(frame.word(from));
    for (int at = from; at < to; at++) {
      String word = frame.word(at);
      if (frame.isMarked(at)) {
        return true;
      }
      if (word.equals(",")) {
        aside = SUBORDINATORS.contains(frame.word(at + 1)) || frame.word(at + 1).equals("who");
        continue;
      }
      if (word.equals("who")) {
        aside = true;
      }
      boolean verb =
          English.isFinite(word) || (word.endsWith("ed") && word.length() > 4) || isFiniteCue(word);
      if (!aside && verb) {
        return true;
      }
    }
    return false;
  }
}
