package news.parallax.quote;

import static news.parallax.quote.English.PREPOSITIONS;
import static news.parallax.quote.English.PRONOUNS;
import static news.parallax.quote.English.RELATIVES;
import static news.parallax.quote.English.SUBORDINATORS;

/** Finds whom a sentence begins with, for words that have no subject of their own. */
final class Lead {
  private final Frame frame;
  private final Cues cues;

  Lead(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  /** Who the frame begins with: whom ", saying …" tells of. */
  Subject before(int cueStart) {
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
}
