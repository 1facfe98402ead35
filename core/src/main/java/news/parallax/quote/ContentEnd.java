package news.parallax.quote;

/** Finds where content ends that runs to the right of its cue. */
final class ContentEnd {
  private final Frame frame;
  private final Cues cues;

  ContentEnd(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
  }

  /** Where content ends that runs to the right: at the frame's end or before what is told anew. */
  int after(int start, boolean calls) {
    int end = frame.end();
    if (calls || frame.isMarked(start)) {
      for (int at = start; at < end; at++) {
        if (endsCall(at, start)) {
          return frame.isMarked(at) ? at + 1 : at;
        }
      }
    }
    for (int at = start + 1; at < end; at++) {
      if (!frame.isWord(at) && !frame.isMarked(at) && endsAt(at, start)) {
        return at;
      }
      if (frame.word(at).equals("according") && frame.word(at + 1).equals("to")) {
        return at;
      }
      if (frame.word(at).equals("and") && isSaid(at + 1)) {
        return at;
      }
      if (endsWithComma(at) && !goesOn(at + 1)) {
        return at + 1;
      }
    }
    return end;
  }

  /** ", adding …", ", but she said …", "; …", ", he said". */
  private boolean endsAt(int mark, int start) {
    String word = frame.word(mark);
    if (word.equals(";")) {
      return true;
    }
    if (!word.equals(",")
        && !word.equals("\u2014")
        && !word.equals("\u2013")
        && !(word.equals("-") && !frame.word(mark + 1).equals(""))) {
      return false;
    }
    String next = frame.word(mark + 1);
    if (next.equals("according") || next.equals("however")) {
      return true;
    }
    CueVerb cue = cues.verb(next);
    if (cue != null && cue.form() == CueVerb.Form.ING && cue.kind() == CueVerb.Kind.SAYS) {
      return true;
    }
    if (next.equals("but")
        || next.equals("and")
        || next.equals("while")
        || next.equals("although")
        || next.equals("though")) {
      return cueWithin(mark + 2, mark + 8);
    }
    return frame.isMarked(start) && mark == start + 1 && cueWithin(mark + 1, mark + 5);
  }

  /** What somebody is called ends at a comma, also at one within its quotation marks. */
  private boolean endsCall(int at, int start) {
    boolean comma = (at > start && frame.word(at).equals(",")) || endsWithComma(at);
    return comma && !goesOn(at + 1);
  }

  private boolean endsWithComma(int at) {
    Marked marked = frame.atom(at).marked();
    return marked != null && frame.text().charAt(marked.inner().end() - 1) == ',';
  }

  private boolean goesOn(int at) {
    return frame.isMarked(at)
        || ((frame.word(at).equals("and") || frame.word(at).equals("or")) && !isSaid(at + 1));
  }

  /** "and said", "and vowing": the same speaker's next cue. */
  private boolean isSaid(int at) {
    CueVerb cue = cues.verb(frame.word(at));
    return cue != null && cue.form() != CueVerb.Form.BASE && !VerbUse.isNoun(frame.word(at));
  }

  private boolean cueWithin(int from, int to) {
    for (int at = from; at < to && frame.isWord(at); at++) {
      CueVerb cue = cues.verb(frame.word(at));
      if (cue != null
          && !cue.isAbout()
          && cue.form() != CueVerb.Form.BASE
          && cue.form() != CueVerb.Form.ING) {
        return true;
      }
    }
    return false;
  }
}
