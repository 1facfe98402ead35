package news.parallax.quote;

import static news.parallax.quote.English.BE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a frame that may give words to somebody. */
final class Sites {
  private static final Set<String> EVIDENCE =
      Set.of("video", "videos", "footage", "image", "images", "photo", "photos", "pictures");

  private final Frame frame;
  private final Cues cues;
  private final Contents contents;
  private final Subjects subjects;
  private final VerbUse uses;
  private final ContentEnd ends;
  private @Nullable Subject last;

  Sites(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.contents = new Contents(frame, cues);
    this.subjects = new Subjects(frame, cues);
    this.uses = new VerbUse(frame);
    this.ends = new ContentEnd(frame, cues);
  }

  /** In reading order. */
  List<Site> all() {
    List<Site> sites = new ArrayList<>();
    for (int at = 0; at < frame.size(); at++) {
      CueVerb cue = cues.any(frame.word(at));
      if (cue != null && !uses.isDenied(at) && !isEvidence(at, cue) && !isLabel(at, cue)) {
        Site site = cue.kind() == CueVerb.Kind.SOURCES ? source(at, cue) : verb(at, cue);
        if (site != null && !isEvidence(site.subject())) {
          sites.add(site);
        }
      }
    }
    return sites;
  }

  /** "video showed", "reports suggesting": nobody says it. */
  private boolean isEvidence(int at, CueVerb cue) {
    String before = frame.word(at - 1);
    return EVIDENCE.contains(before)
        || (cue.form() == CueVerb.Form.ING && before.equals("reports"));
  }

  /** "video of the meeting". */
  private boolean isEvidence(Subject subject) {
    for (int at = subject.named(); at < subject.namedEnd(); at++) {
      if (EVIDENCE.contains(frame.word(at)) && English.PREPOSITIONS.contains(frame.word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "made a statement: …": the label says who, the noun does not. */
  private boolean isLabel(int at, CueVerb cue) {
    return cue.kind() == CueVerb.Kind.HINTS && frame.word(at + 1).equals(":");
  }

  private Site verb(int at, CueVerb cue) {
    boolean verb = cue.kind() != CueVerb.Kind.HINTS && uses.isVerb(at, cue);
    Subject subject = subjects.of(at);
    boolean joined =
        frame.word(subject.cueStart() - 1).equals("and")
            || frame.word(subject.cueStart() - 1).equals("but")
            || (cue.form() == CueVerb.Form.ING && !BE.contains(frame.word(at - 1)));
    if (joined && (!subject.isKnown() || cue.form() == CueVerb.Form.ING)) {
      Subject main = last != null ? last : new Lead(frame, cues).before(subject.cueStart());
      subject = main.isKnown() ? main.saying(subject.cueStart()) : subject;
    }
    if (verb && subject.isKnown()) {
      last = subject;
    }
    int from = subject.inverted() ? subject.end() : at + 1;
    Contents.Start right = contents.after(from, cue);
    int end = ends.after(right.index(), cue.isAbout());
    boolean enough = isEnough(right, cue, end);
    return new Site(at, cue, subject, right, leftEnd(subject), end, verb, enough);
  }

  /** "according to X", with what stands before it or after X. */
  private @Nullable Site source(int at, CueVerb cue) {
    int start = at + 2;
    int end = start;
    while (end < frame.end()
        && !frame.word(end).equals(",")
        && !frame.isMarked(end)
        && !frame.word(end).equals("who")
        && !frame.word(end).equals("which")) {
      end++;
    }
    if (!frame.word(at + 1).equals("to") || end == start) {
      return null;
    }
    Subject subject = new Subject(start, end, at, true, start, end);
    int before = frame.word(at - 1).equals(",") ? at - 1 : at;
    int next = frame.word(end).equals(",") ? end + 1 : end;
    Contents.Start right = new Contents.Start(next, false);
    boolean enough = contents.isClause(next, frame.end());
    return new Site(at, cue, subject, right, before, frame.end(), true, enough);
  }

  /** Whether words without marks are enough to be what the cue takes. */
  private boolean isEnough(Contents.Start right, CueVerb cue, int end) {
    int start = right.index();
    for (int i = start; i < end; i++) {
      if (frame.isMarked(i)) {
        return true;
      }
    }
    return switch (cue.kind()) {
      case VOICES, CALLS -> false;
      case FINDS, HINTS -> right.explicit();
      case JUDGES -> contents.isClause(start, end);
      case WANTS -> right.explicit() || contents.isInfinitive(start);
      case TELLS ->
          right.explicit() || contents.isInfinitive(start) || contents.hasVerb(start, end);
      case SAYS, THINKS, SOURCES -> right.explicit() || contents.hasVerb(start, end);
    };
  }

  /** Where content before the cue would end; 0 where none can. */
  private int leftEnd(Subject subject) {
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
    return mark && before > 0 ? before : 0;
  }
}
