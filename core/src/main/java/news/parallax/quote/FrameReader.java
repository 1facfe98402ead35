package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads who says what in one frame: rules find the cues, the model chooses what each gives. */
final class FrameReader {
  private final Frame frame;
  private final Cues cues;
  private final Addressees addressees;

  FrameReader(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.addressees = new Addressees(frame, cues);
  }

  /** What the frame attributes, in order of its cues. */
  List<Attribution> read() {
    List<Site> sites = new Sites(frame, cues).all();
    List<Given> given = chosen(sites);
    Map<Integer, Attribution> found = new TreeMap<>();
    for (Given each : given) {
      found.put(each.site().at(), attribution(each.site(), each.choice().spans(frame), sites));
    }
    for (Site site : sites) {
      boolean mayStandAlone =
          site.verb() && (opens(site) || site.cue().kind() == CueVerb.Kind.SAYS);
      if (mayStandAlone && given.stream().noneMatch(each -> each.choice().covers(site.at()))) {
        found.putIfAbsent(site.at(), attribution(site, List.of(), sites));
      }
    }
    Attribution label = found.isEmpty() ? new Label(frame, cues).attribution() : null;
    return label == null ? List.copyOf(found.values()) : List.of(label);
  }

  /** What the cues give, none overlapping another: what a cue within another's words gives last. */
  private List<Given> chosen(List<Site> sites) {
    Choices choices = new Choices(frame, cues, ContentModel.shared());
    List<Given> all =
        sites.stream()
            .map(site -> Given.of(site, choices.of(site), frame))
            .filter(Objects::nonNull)
            .toList();
    List<Given> chosen = new ArrayList<>();
    all.stream()
        .filter(each -> all.stream().noneMatch(each::isWithin))
        .sorted(Comparator.comparingDouble(Given::sure).reversed())
        .filter(each -> chosen.stream().noneMatch(other -> each.choice().overlaps(other.choice())))
        .forEach(chosen::add);
    return chosen;
  }

  private boolean opens(Site site) {
    return frame.word(frame.size() - 1).equals(":") && site.right().index() >= frame.end() - 1;
  }

  private Attribution attribution(Site site, List<Span> spans, List<Site> sites) {
    Subject subject = site.subject();
    boolean source = site.cue().kind() == CueVerb.Kind.SOURCES;
    Span cue =
        source
            ? frame.span(site.at(), site.at() + 2)
            : frame.span(Math.min(subject.cueStart(), site.at()), site.at() + 1);
    return new Attribution(
        spans, cue, speaker(subject), named(subject), addressee(site, spans, sites), opens(site));
  }

  private @Nullable Span addressee(Site site, List<Span> spans, List<Site> sites) {
    int before = -1;
    int next = frame.size();
    for (Site other : sites) {
      before = other.verb() && other.at() < site.at() ? other.at() : before;
      next = other.verb() && other.at() > site.at() ? Math.min(next, other.at()) : next;
    }
    return addressees.of(site, spans, before, next);
  }

  private @Nullable Span speaker(Subject subject) {
    return subject.isKnown() ? frame.span(subject.start(), subject.end()) : null;
  }

  private @Nullable Span named(Subject subject) {
    return subject.isKnown() && subject.namedEnd() > subject.named()
        ? frame.span(subject.named(), subject.namedEnd())
        : speaker(subject);
  }
}
