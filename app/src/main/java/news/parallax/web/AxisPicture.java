package news.parallax.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was when on a time axis: a row each, a bar from its first to its last moment.
 *
 * @param width in the picture's own units
 */
record AxisPicture(int width, int height, List<Row> rows, String from, String until) {
  private static final int WIDTH = 720;
  private static final int ROW = 30;
  private static final int TOP = 8;
  private static final int DOT = 12;
  private static final int LETTER = 7;

  /** One that is shown, with its times. */
  record Span(String title, String href, Instant first, Instant last) {}

  /**
   * One row.
   *
   * @param textX where its title begins, or ends where it is {@code end}
   */
  record Row(int y, int x, int length, String title, String href, int textX, String anchor) {}

  /** The picture, in the order that is given; without rows for less than two. */
  static AxisPicture of(List<Span> stories) {
    if (stories.size() < 2) {
      return new AxisPicture(WIDTH, 0, List.of(), "", "");
    }
    Instant from = stories.stream().map(Span::first).min(Instant::compareTo).orElseThrow();
    Instant until = stories.stream().map(Span::last).max(Instant::compareTo).orElseThrow();
    double all = Math.max(1, Duration.between(from, until).toSeconds());
    List<Row> rows = new ArrayList<>();
    for (Span story : stories) {
      int x = (int) ((WIDTH - DOT) * Duration.between(from, story.first()).toSeconds() / all);
      int end = (int) ((WIDTH - DOT) * Duration.between(from, story.last()).toSeconds() / all);
      rows.add(row(story, TOP + rows.size() * ROW, x, end - x + DOT));
    }
    int height = TOP + rows.size() * ROW + 22;
    return new AxisPicture(WIDTH, height, rows, Days.of(from), Days.of(until));
  }

  /** The title stands on the side with more room, cut to fit. */
  private static Row row(Span story, int y, int x, int length) {
    int left = x - 8;
    int right = WIDTH - x - length - 8;
    boolean after = right >= left;
    int letters = Math.max(left, right) / LETTER;
    String title = story.title();
    String cut =
        title.length() <= letters ? title : title.substring(0, Math.max(0, letters - 1)) + "…";
    return new Row(
        y, x, length, cut, story.href(), after ? x + length + 8 : left, after ? "start" : "end");
  }
}
