package news.parallax.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import news.parallax.brief.StoryBrief;
import news.parallax.export.TimeText;

/**
 * What happened when.
 *
 * @param picture a row a moment; without rows where all is of one
 * @param lines all that happened, with how its time is known
 */
record Timeline(AxisPicture picture, List<Line> lines) {

  static Timeline of(List<StoryBrief.Happening> happenings, Lines lines) {
    TreeMap<Instant, List<StoryBrief.Happening>> moments = new TreeMap<>();
    happenings.forEach(
        each -> moments.computeIfAbsent(each.when().instant(), any -> new ArrayList<>()).add(each));
    List<AxisPicture.Span> spans = moments.values().stream().map(Timeline::span).toList();
    return new Timeline(
        AxisPicture.of(spans), happenings.stream().map(each -> line(each, lines)).toList());
  }

  /** A moment by the first that happened at it. */
  private static AxisPicture.Span span(List<StoryBrief.Happening> moment) {
    StoryBrief.Happening first = moment.getFirst();
    String more = moment.size() == 1 ? "" : " (+" + (moment.size() - 1) + ")";
    Instant when = first.when().instant();
    return new AxisPicture.Span(
        TimeText.of(first.when()) + more + ": " + first.text().text(),
        Links.passage(first.text()),
        when,
        when);
  }

  private static Line line(StoryBrief.Happening happening, Lines lines) {
    Line line = lines.of(happening.text());
    return new Line(
        line.text(),
        line.href(),
        line.by(),
        TimeText.of(happening.when()),
        TimeText.basis(happening.when()));
  }
}
