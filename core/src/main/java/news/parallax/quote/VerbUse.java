package news.parallax.quote;

import static news.parallax.quote.English.BE;
import static news.parallax.quote.English.DETERMINERS;
import static news.parallax.quote.English.PRONOUNS;

import java.util.Set;

/** Tells a cue's verb from the noun that is spelt the same, and from the passive. */
final class VerbUse {
  private static final Set<String> NOUNS =
      Set.of(
          "report",
          "reports",
          "claim",
          "claims",
          "call",
          "calls",
          "charge",
          "charges",
          "shows",
          "show",
          "comment",
          "comments",
          "marks",
          "estimate",
          "estimates",
          "question",
          "questions",
          "hope",
          "hopes",
          "fear",
          "fears",
          "demand",
          "demands",
          "promise",
          "promises",
          "answer",
          "answers",
          "remark",
          "remarks",
          "signal",
          "signals",
          "tweet",
          "tweets",
          "post",
          "posts",
          "email",
          "emails",
          "attack",
          "attacks",
          "joke",
          "jokes",
          "doubt",
          "doubts",
          "praise",
          "blame",
          "label",
          "labels",
          "slam",
          "note",
          "notes",
          "state",
          "states",
          "pledge",
          "pledges",
          "vow",
          "vows",
          "worry",
          "worries",
          "find",
          "finds",
          "mention",
          "mentions",
          "stress",
          "toast",
          "toasts",
          "boast",
          "boasts",
          "reply",
          "response",
          "wish",
          "wishes",
          "want",
          "need",
          "welcome",
          "protest",
          "protests",
          "warning",
          "reading",
          "writing",
          "meaning",
          "feeling",
          "finding",
          "posting",
          "understanding",
          "saying",
          "broadcast");

  /** Outside quotation marks these are the writer and the reader, who are not quoted. */
  private static final Set<String> AUTHORS = Set.of("i", "we", "you");

  private final Frame frame;

  VerbUse(Frame frame) {
    this.frame = frame;
  }

  /** Whether a word that may be a verb is rather a noun. */
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** "neither confirmed nor denied": nothing is said. */
  boolean isDenied(int at) {
    int before = at - 1;
    while (before >= 0 && English.isAdverb(frame.word(before))) {
      before--;
    }
    return frame.word(before).equals("nor") || frame.word(before).equals("neither");
  }

  /** Whether the word is used as a verb, and not in the passive. */
  boolean isVerb(int at, CueVerb cue) {
    int before = at - 1;
    while (before >= 0 && English.isAdverb(frame.word(before))) {
      before--;
    }
    String word = frame.word(before);
    if (at == 0 && cue.form() != CueVerb.Form.BASE && !frame.word(0).equals("said")) {
      return false;
    }
    boolean name =
        frame.paragraph() >= 0 && at > 0 && frame.isCapital(at) && !frame.isMarked(at - 1);
    if (name || isDenied(at)) {
      return false;
    }
    if ((DETERMINERS.contains(word) && !word.equals("that") && !word.equals("this"))
        || word.equals("to")
        || word.endsWith("'s")) {
      return false;
    }
    if (cue.form() == CueVerb.Form.PAST && (BE.contains(word) || word.equals("being"))) {
      return false;
    }
    if (cue.form() == CueVerb.Form.PAST && frame.word(at + 1).equals("by")) {
      return false;
    }
    boolean mind = cue.kind() == CueVerb.Kind.THINKS || cue.kind() == CueVerb.Kind.FINDS;
    if (mind && AUTHORS.contains(word)) {
      return false;
    }
    if (cue.form() == CueVerb.Form.BASE) {
      boolean plural =
          PRONOUNS.contains(word)
              && !word.equals("one")
              && !English.HE.contains(word)
              && !English.SHE.contains(word)
              && !word.equals("it");
      boolean noun = word.endsWith("s") && !word.endsWith("ss") && !NOUNS.contains(frame.word(at));
      return plural
          || (English.isAuxiliary(word) && !BE.contains(word))
          || noun
          || word.equals("people");
    }
    if (cue.form() == CueVerb.Form.ING) {
      return BE.contains(word)
          || word.equals(",")
          || (before >= 0
              && cue.kind() == CueVerb.Kind.SAYS
              && frame.isWord(before)
              && !English.PREPOSITIONS.contains(word));
    }
    if (NOUNS.contains(frame.word(at))) {
      return PRONOUNS.contains(word) || frame.isCapital(before) || word.equals(")");
    }
    return !English.PREPOSITIONS.contains(word);
  }
}
