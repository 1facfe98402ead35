package news.parallax.quote;

import static news.parallax.quote.English.BE;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one frame. */
final class FrameReader {

  private final Frame frame;
  private final Cues cues;
  private final Contents contents;
  private final Subjects subjects;
  private final VerbUse uses;
  private final ContentEnd ends;
  private final List<Attribution> found = new ArrayList<>();
  private @Nullable Subject last;
  private int taken;

  FrameReader(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.contents = new Contents(frame, cues);
    this.subjects = new Subjects(frame, cues);
    this.uses = new VerbUse(frame);
    this.ends = new ContentEnd(frame, cues);
  }

  /** What the frame attributes, in order of its cues. */
  List<Attribution> read() {
    for (int at = 0; at < frame.size(); at++) {
      if (frame.word(at).equals("according") && frame.word(at + 1).equals("to")) {
        addAccording(at);
        continue;
      }
      CueVerb cue = at < taken ? null : cues.verb(frame.word(at));
      if (cue != null && uses.isVerb(at, cue)) {
        add(at, cue);
      }
    }
    Attribution label = found.isEmpty() ? new Label(frame, cues).attribution() : null;
    if (label != null) {
      found.add(label);
    }
    return found;
  }

  private void add(int at, CueVerb cue) {
    Subject subject = subjects.of(at);
    boolean joined =
        frame.word(subject.cueStart() - 1).equals("and")
            || frame.word(subject.cueStart() - 1).equals("but")
            || (cue.form() == CueVerb.Form.ING && !BE.contains(frame.word(at - 1)));
    if (joined && (!subject.isKnown() || cue.form() == CueVerb.Form.ING)) {
      Subject main = last != null ? last : new Lead(frame, cues).before(subject.cueStart());
      subject = main.isKnown() ? main.saying(subject.cueStart()) : subject;
    }
    int from = subject.inverted() ? subject.end() : at + 1;
    Contents.Start right = contents.after(from, cue);
    int leftEnd = leftEnd(subject, cue, joined);
    boolean left = leftEnd > taken && isLeft(leftEnd, right, subject);
    List<Span> spans = new ArrayList<>();
    if (left) {
      spans.add(frame.span(leftStart(leftEnd), leftEnd));
    }
    int end = from;
    if (left && isInserted(leftEnd, right, subject)) {
      end = ends.after(right.index() + 1, false);
      spans.add(frame.span(right.index() + 1, end));
    } else if (!left || goesOn(leftEnd, right)) {
      end = addRight(right, cue, spans);
    }
    if (spans.isEmpty() && !opens(right) && cue.kind() != CueVerb.Kind.SAYS) {
      return;
    }
    last = subject.isKnown() ? subject : last;
    found.add(attribution(spans, subject, at, opens(right)));
    taken = Math.max(taken, end);
  }

  /** "The years that followed, he said, were hard": content on both sides of the cue. */
  private boolean isInserted(int leftEnd, Contents.Start right, Subject subject) {
    int next = right.index() + 1;
    CueVerb cue = cues.verb(frame.word(next));
    boolean other =
        (cue != null && cue.form() == CueVerb.Form.ING) || frame.word(next).equals("according");
    return !frame.isMarked(leftEnd - 1)
        && !subject.inverted()
        && !other
        && frame.word(right.index()).equals(",")
        && contents.isClause(next, frame.end());
  }

  /** "…, he said, “…”" and "…, he said, that …": content on both sides of the cue. */
  private boolean goesOn(int leftEnd, Contents.Start right) {
    return right.explicit() && (frame.isMarked(right.index()) || !frame.isMarked(leftEnd - 1));
  }

  private boolean opens(Contents.Start right) {
    return frame.word(frame.size() - 1).equals(":") && right.index() >= frame.end() - 1;
  }

  private int addRight(Contents.Start right, CueVerb cue, List<Span> spans) {
    int start = right.index();
    int end = ends.after(start, cue.isAbout());
    boolean marked = false;
    for (int i = start; i < end; i++) {
      marked |= frame.isMarked(i);
    }
    boolean enough = marked || isEnough(right, cue, start, end);
    if (start >= end || !enough || frame.word(start).equals(",") || quotesWithin(start, end)) {
      return start;
    }
    spans.add(frame.span(start, end));
    return end;
  }

  /** "which he said were closed", "he said to stop": a piece of another clause. */
  private boolean isEmbedded(int start) {
    return English.isFinite(frame.word(start)) || contents.isInfinitive(start);
  }

  /** Whether somebody else's cue stands right before a quotation within the words. */
  private boolean quotesWithin(int start, int end) {
    for (int at = start + 2; at < end; at++) {
      int before = frame.isBreak(at - 1) ? at - 2 : at - 1;
      CueVerb cue = frame.isMarked(at) && before > start ? cues.verb(frame.word(before)) : null;
      if (cue != null && !cue.isAbout() && cue.kind() != CueVerb.Kind.WANTS) {
        return true;
      }
    }
    return false;
  }

  /** Whether words without marks are enough to be what the cue takes. */
  private boolean isEnough(Contents.Start right, CueVerb cue, int start, int end) {
    return switch (cue.kind()) {
      case VOICES, CALLS -> false;
      case FINDS -> right.explicit();
      case JUDGES -> contents.isClause(start, end);
      case WANTS -> right.explicit() || contents.isInfinitive(start);
      case TELLS ->
          right.explicit() || contents.isInfinitive(start) || contents.hasVerb(start, end);
      case SAYS, THINKS -> right.explicit() || (!isEmbedded(start) && contents.hasVerb(start, end));
    };
  }

  /** Where content before the cue would end; -1 where none can. */
  private int leftEnd(Subject subject, CueVerb cue, boolean joined) {
    if (subject.isRelative()
        || joined
        || cue.isAbout()
        || cue.kind() == CueVerb.Kind.WANTS
        || cue.form() == CueVerb.Form.ING) {
      return -1;
    }
    int before =
        (subject.inverted() || !subject.isKnown() ? subject.cueStart() : subject.start()) - 1;
    if (frame.isMarked(before)) {
      return before + 1;
    }
    boolean mark =
        frame.word(before).equals(",")
            || frame.word(before).equals("\u2014")
            || frame.word(before).equals("\u2013")
            || frame.word(before).equals("\u2015");
    return mark && before > 0 ? before : -1;
  }

  private boolean isLeft(int leftEnd, Contents.Start right, Subject subject) {
    int start = leftStart(leftEnd);
    if (frame.isMarked(leftEnd - 1)) {
      return true;
    }
    boolean nothing =
        !contents.isClause(right.index(), frame.end()) || frame.word(right.index()).equals(",");
    return contents.isClause(start, leftEnd)
        && (nothing || subject.inverted() || right.explicit())
        && (contents.hasVerb(start, leftEnd) || nothing);
  }

  private int leftStart(int leftEnd) {
    int start = Math.max(taken, frame.dateline());
    for (int at = start; at < leftEnd; at++) {
      start = frame.word(at).equals(":") && frame.isMarked(at + 1) ? at + 1 : start;
    }
    while (start < leftEnd && frame.isBreak(start)) {
      start++;
    }
    return start;
  }

  private Attribution attribution(List<Span> spans, Subject subject, int verb, boolean opens) {
    Span cue = frame.span(Math.min(subject.cueStart(), verb), verb + 1);
    Span speaker = subject.isKnown() ? frame.span(subject.start(), subject.end()) : null;
    Span named =
        subject.isKnown() && subject.namedEnd() > subject.named()
            ? frame.span(subject.named(), subject.namedEnd())
            : speaker;
    return new Attribution(spans, cue, speaker, named, opens);
  }

  /** "according to X": what the rest of the sentence tells. */
  private void addAccording(int at) {
    int start = at + 2;
    int end = start;
    while (end < frame.end()
        && !frame.word(end).equals(",")
        && !frame.isMarked(end)
        && !frame.word(end).equals("who")
        && !frame.word(end).equals("which")) {
      end++;
    }
    if (end == start) {
      return;
    }
    int leftEnd = frame.word(at - 1).equals(",") ? at - 1 : at;
    List<Span> spans = new ArrayList<>();
    int from = taken < leftEnd ? Math.max(taken, frame.dateline()) : frame.dateline();
    while (from < leftEnd && frame.isBreak(from)) {
      from++;
    }
    if (leftEnd > from && contents.isClause(from, leftEnd)) {
      spans.add(frame.span(from, leftEnd));
    } else if (end + 1 < frame.end() && contents.isClause(end + 1, frame.end())) {
      spans.add(frame.span(end + 1, frame.end()));
      taken = frame.end();
    }
    Span speaker = frame.span(start, end);
    found.removeIf(
        other ->
            !spans.isEmpty()
                && other.content().stream().anyMatch(span -> span.overlaps(spans.getFirst())));
    found.add(new Attribution(spans, frame.span(at, at + 2), speaker, speaker, false));
  }
}
