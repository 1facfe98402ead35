package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads an article's frames in order and gives every marked stretch to whom it belongs. */
final class Drafts {
  private static final int FEWEST_LOOSE_WORDS = 4;

  private final Cues cues;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Frame before;
  private @Nullable Draft open;

  private Drafts(Cues cues) {
    this.cues = cues;
  }

  /** The drafts of an article's frames. */
  static List<Draft> of(List<Frame> frames, Cues cues) {
    Drafts all = new Drafts(cues);
    for (Frame frame : frames) {
      all.read(frame);
      all.before = frame;
    }
    return all.drafts.stream().filter(draft -> !draft.isEmpty()).toList();
  }

  private void read(Frame frame) {
    if (frame.isBare()) {
      readBare(frame);
      return;
    }
    List<Attribution> attributions = new FrameReader(frame, cues).read();
    for (Attribution attribution : attributions) {
      Draft draft = new Draft(frame, attribution);
      if (draft.isEmpty() && !draft.opens && !closes(draft)) {
        continue;
      }
      drafts.add(draft);
      boolean marked = open != null && open.frame.equals(frame) && open.isMarked();
      open = marked && !draft.opens ? open : draft;
    }
    if (attributions.isEmpty()) {
      readUntold(frame);
    } else {
      addLoose(frame, attributions.getFirst());
    }
  }

  /** Nothing but marked words: they go on with what was quoted before. */
  private void readBare(Frame frame) {
    Draft draft = open;
    for (Atom atom : frame.atoms()) {
      if (!atom.isMarked()) {
        continue;
      }
      if (draft != null && continues(draft, frame)) {
        draft.add(atom.span());
      } else {
        draft = Draft.loose(frame, atom.span());
        drafts.add(draft);
      }
    }
    open = draft;
  }

  private boolean continues(Draft draft, Frame frame) {
    boolean near = frame.paragraph() - lastParagraph(draft) <= 1;
    return near
        && (draft.opens
            || draft.frame.isBare()
            || draft.frame.atoms().stream().anyMatch(Atom::isMarked));
  }

  private int lastParagraph(Draft draft) {
    return before == null ? draft.frame.paragraph() : before.paragraph();
  }

  /** "… ." She said it on Monday: a cue without words of its own takes the bare ones before it. */
  private boolean closes(Draft draft) {
    if (before == null || !before.isBare() || before.paragraph() != draft.frame.paragraph()) {
      return false;
    }
    Draft last = drafts.isEmpty() ? null : drafts.getLast();
    if (last == null || last.cue != null || !last.frame.equals(before)) {
      return false;
    }
    drafts.removeLast();
    last.content().forEach(draft::add);
    return true;
  }

  /** Words quoted beside those of a cue are those of its speaker. */
  private void addLoose(Frame frame, Attribution first) {
    for (int at = 0; at < frame.size(); at++) {
      Span words = frame.atom(at).span();
      if (isSpeech(frame, at) && drafts.stream().noneMatch(draft -> draft.holds(words))) {
        drafts.add(
            new Draft(
                frame,
                new Attribution(
                    List.of(words),
                    first.cue(),
                    first.speaker(),
                    first.named(),
                    first.addressee(),
                    false)));
      }
    }
  }

  /** A sentence without a cue: it goes on with what was quoted before, or quotes for itself. */
  private void readUntold(Frame frame) {
    Draft before = open;
    for (int at = 0; at < frame.size(); at++) {
      if (!isSpeech(frame, at) || (at > 0 && frame.isWord(at - 1))) {
        continue;
      }
      if (at == 0 && before != null && before.isMarked() && isNear(before, frame)) {
        before.add(frame.atom(at).span());
      } else {
        drafts.add(new Draft(frame, loose(frame, at)));
      }
    }
    open = null;
  }

  private static boolean isSpeech(Frame frame, int at) {
    return frame.isMarked(at)
        && Speech.isSpeech(frame.text(), frame.atom(at).span(), FEWEST_LOOSE_WORDS);
  }

  private static boolean isNear(Draft draft, Frame frame) {
    return draft.frame.paragraph() == frame.paragraph();
  }

  /** Words quoted without a cue are those of whom the sentence begins with. */
  private Attribution loose(Frame frame, int at) {
    Subject lead = new Lead(frame, cues).before(at);
    Span speaker = lead.isKnown() ? frame.span(lead.start(), lead.end()) : null;
    return new Attribution(List.of(frame.atom(at).span()), null, speaker, speaker, null, false);
  }
}
