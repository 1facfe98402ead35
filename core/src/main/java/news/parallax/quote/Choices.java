package news.parallax.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists the ways to tell what a cue gives to somebody, each with its score by the model. */
final class Choices {
  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int BOTH = 2;
  private static final int NEAR = 7;
  private static final int LATEST_START = 16;

  /** More places than this to begin or end at are not looked at. */
  private static final int MOST = 24;

  private static final Set<String> OPENERS =
      Set.of("that", ":", "to", "if", "whether", "how", "of");
  private static final Set<String> LINKS =
      Set.of(
          "and",
          "but",
          "or",
          "while",
          "as",
          "after",
          "before",
          "when",
          "which",
          "who",
          "because",
          "although",
          "though",
          "since",
          "if",
          "where",
          "with",
          "in",
          "on",
          "at",
          "for",
          "to",
          "by",
          "from",
          "during",
          "about",
          "than",
          "until",
          "amid",
          "despite",
          "following",
          "according",
          "that",
          "even",
          "so",
          "over",
          "against");

  private final Frame frame;
  private final ContentFeatures features;
  private final ContentModel model;

  Choices(Frame frame, Cues cues, ContentModel model) {
    this.frame = frame;
    this.features = new ContentFeatures(frame, cues);
    this.model = model;
  }

  /** All ways for one cue, in a fixed order. */
  List<Choice> of(Site site) {
    List<Choice> choices = new ArrayList<>();
    List<Choice> lefts = lefts(site);
    if (!isCut(site)) {
      choices.addAll(lefts);
      addRights(site, choices);
    }
    addBoth(site, lefts, choices);
    return choices;
  }

  /** "“…,” she said, “…”": one quotation, cut by its cue. */
  private boolean isCut(Site site) {
    return site.leftEnd() > 0
        && frame.isMarked(site.leftEnd() - 1)
        && site.right().explicit()
        && frame.isMarked(site.right().index());
  }

  private Choice.Part part(int[] rows) {
    return new Choice.Part(rows, model.score(rows));
  }

  private List<Choice> lefts(Site site) {
    List<Choice> choices = new ArrayList<>();
    int end = site.leftEnd();
    if (end <= 0) {
      return choices;
    }
    Choice.Part cue = part(features.cue(site, LEFT));
    Choice.Part last = part(features.end(site, LEFT, end));
    for (int start : leftStarts(end)) {
      List<Choice.Part> parts =
          List.of(
              cue,
              last,
              part(features.start(site, LEFT, start)),
              part(features.whole(site, LEFT, start, end)));
      choices.add(new Choice(start, end, end, end, parts));
    }
    return choices;
  }

  private Set<Integer> leftStarts(int end) {
    Set<Integer> starts = new TreeSet<>();
    for (int at = 0; at < end && starts.size() < MOST; at++) {
      boolean after =
          at == 0
              || frame.isBreak(at - 1)
              || frame.isMarked(at)
              || LINKS.contains(frame.word(at - 1))
              || LINKS.contains(frame.word(at));
      if (after && !frame.isBreak(at)) {
        starts.add(at);
      }
    }
    return starts;
  }

  private void addRights(Site site, List<Choice> choices) {
    Choice.Part cue = part(features.cue(site, RIGHT));
    Map<Integer, Choice.Part> ends = new HashMap<>();
    for (int start : rightStarts(site)) {
      Choice.Part first = part(features.start(site, RIGHT, start));
      for (int end : rightEnds(start)) {
        Choice.Part last = ends.computeIfAbsent(end, each -> part(features.end(site, RIGHT, each)));
        List<Choice.Part> parts =
            List.of(cue, first, last, part(features.whole(site, RIGHT, start, end)));
        choices.add(new Choice(start, start, start, end, parts));
      }
    }
  }

  /** Where "that", a colon or a mark tells the start no other is looked at. */
  private Set<Integer> rightStarts(Site site) {
    Set<Integer> starts = new TreeSet<>();
    int told = site.right().index();
    if (site.right().explicit() && told < frame.end() && !frame.isBreak(told)) {
      starts.add(told);
      return starts;
    }
    int from = site.subject().inverted() ? site.subject().end() : site.at() + 1;
    for (int at = from; at < Math.min(frame.end(), from + LATEST_START); at++) {
      boolean opens =
          at < from + NEAR || frame.isMarked(at) || OPENERS.contains(frame.word(at - 1));
      if (opens && !frame.isBreak(at)) {
        starts.add(at);
      }
    }
    if (site.right().index() < frame.end() && !frame.isBreak(site.right().index())) {
      starts.add(site.right().index());
    }
    return starts;
  }

  /** None past "according to", which sources all before it, nor past "“…” during a meeting". */
  private List<Integer> rightEnds(int start) {
    List<Integer> ends = new ArrayList<>();
    int last = start + 1;
    while (last < frame.end() && !isSource(last) && !isOccasion(last)) {
      last++;
    }
    for (int end = start + 1; end < last && ends.size() < MOST; end++) {
      boolean breaks = frame.isBreak(end) || frame.isMarked(end - 1);
      if ((breaks || LINKS.contains(frame.word(end))) && !frame.isBreak(end - 1)) {
        ends.add(end);
      }
    }
    if (!frame.isBreak(last - 1)) {
      ends.add(last);
    }
    return ends;
  }

  private boolean isSource(int at) {
    return frame.word(at).equals("according") && frame.word(at + 1).equals("to");
  }

  /** "during" after a quotation tells when it was said. */
  private boolean isOccasion(int at) {
    return frame.isMarked(at - 1) && frame.word(at).equals("during");
  }

  /** The two best before the cue, each with what goes on after it. */
  private void addBoth(Site site, List<Choice> lefts, List<Choice> choices) {
    int right = site.right().index();
    int start = frame.isBreak(right) ? right + 1 : right;
    if (lefts.isEmpty() || start >= frame.end()) {
      return;
    }
    Choice.Part cue = part(features.cue(site, BOTH));
    Choice.Part first = part(features.start(site, BOTH, start));
    for (int end : rightEnds(start)) {
      Choice.Part last = part(features.end(site, BOTH, end));
      Choice.Part whole = part(features.whole(site, BOTH, start, end));
      for (Choice left : lefts) {
        List<Choice.Part> parts =
            List.of(cue, left.parts().get(1), left.parts().get(2), first, last, whole);
        choices.add(new Choice(left.leftStart(), left.leftEnd(), start, end, parts));
      }
    }
  }
}
