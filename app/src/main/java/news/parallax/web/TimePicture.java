package news.parallax.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much there was on which day: a bar a day, or a week or more where there are many.
 *
 * @param what is counted, for the picture's title
 * @param bars with something in them, in order of time
 * @param axis words under the bars
 */
record TimePicture(String what, int width, int height, List<Bar> bars, List<Tick> axis) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 112;

  /** Where the bars stand. */
  static final int FLOOR = 88;

  /** Bars at least so wide have their number above them. */
  private static final int WIDE = 18;

  private static final int WIDEST = 36;
  private static final int MOST_BARS = 90;

  /** Below this, the first and the last day do not fit under the bars. */
  private static final int ROOM = 260;

  /** One bar, with what it says in words. */
  record Bar(int x, int y, int width, int height, String days, int count) {
    boolean isNumbered() {
      return width >= WIDE;
    }

    int middle() {
      return x + width / 2;
    }
  }

  /** Words under the axis. */
  record Tick(int x, String text, String anchor) {}

  /** The picture of some times, in any order; no bars where there are none. */
  static TimePicture of(String what, List<Instant> times) {
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    times.forEach(time -> days.merge(Days.day(time), 1, Integer::sum));
    if (days.isEmpty()) {
      return new TimePicture(what, WIDTH, HEIGHT, List.of(), List.of());
    }
    LocalDate first = days.firstKey();
    long all = ChronoUnit.DAYS.between(first, days.lastKey()) + 1;
    long step = (all + MOST_BARS - 1) / MOST_BARS;
    TreeMap<Long, Integer> steps = new TreeMap<>();
    days.forEach(
        (day, count) ->
            steps.merge(ChronoUnit.DAYS.between(first, day) / step, count, Integer::sum));
    int slots = (int) ((all + step - 1) / step);
    int slot = Math.min(WIDEST, WIDTH / slots);
    int most = steps.values().stream().max(Integer::compare).orElseThrow();
    List<Bar> bars = new ArrayList<>();
    steps.forEach((at, count) -> bars.add(bar(first, at, step, slot, count, most)));
    int width = Math.max(ROOM, slots * slot);
    return new TimePicture(what, width, HEIGHT, bars, axis(first, days.lastKey(), slots * slot));
  }

  private static Bar bar(LocalDate first, long at, long step, int slot, int count, int most) {
    int height = Math.max(3, (FLOOR - 18) * count / most);
    LocalDate from = first.plusDays(at * step);
    String days = Days.of(from) + (step == 1 ? "" : " – " + Days.of(from.plusDays(step - 1)));
    int gap = slot > 4 ? 2 : 0;
    return new Bar((int) at * slot, FLOOR - height, slot - gap, height, days, count);
  }

  private static List<Tick> axis(LocalDate first, LocalDate last, int right) {
    if (right < ROOM) {
      return List.of(new Tick(0, Days.between(first, last), "start"));
    }
    return List.of(new Tick(0, Days.of(first), "start"), new Tick(right, Days.of(last), "end"));
  }

  /** The same for who does not see the picture. */
  String inWords() {
    return bars.stream()
        .map(bar -> bar.days() + ": " + bar.count())
        .limit(MOST_BARS)
        .collect(Collectors.joining(", "));
  }
}
