package news.parallax.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import news.parallax.store.SourceLog;
import news.parallax.store.SourceLog.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources of a library whenever their time has come. How long to wait is counted by the
 * machine, not by the clock: setting the clock neither stalls nor hurries it. For one thread.
 */
public final class Watch {
  private final SourceLog sources;
  private final BackOff backOff;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Function<List<String>, Set<String>> round;

  /**
   * A watch.
   *
   * @param nanos the machine's count of time, as {@link System#nanoTime}
   * @param round reads some sources, by name; returns those that could not be read
   */
  public Watch(
      SourceLog sources,
      BackOff backOff,
      InstantSource clock,
      LongSupplier nanos,
      Function<List<String>, Set<String>> round) {
    this.sources = sources;
    this.backOff = backOff;
    this.clock = clock;
    this.nanos = nanos;
    this.round = round;
  }

  /** Reads every source once, but for those that failed and whose time has not come. */
  public void once() {
    List<Source> due =
        sources.all().stream()
            .filter(source -> source.failures() == 0 || rest(source).isZero())
            .toList();
    read(due);
  }

  /** Reads by schedule until it is asked to stop; what is under way then is brought to its end. */
  public void until(Stop stop) throws InterruptedException {
    Map<String, Long> times = new HashMap<>();
    for (Source source : sources.all()) {
      times.put(source.name(), nanos.getAsLong() + rest(source).toNanos());
    }
    while (!stop.isAsked() && !times.isEmpty()) {
      long now = nanos.getAsLong();
      List<Source> due =
          sources.all().stream()
              .filter(each -> times.getOrDefault(each.name(), now) - now <= 0)
              .toList();
      for (Source source : read(due)) {
        Duration pause = backOff.pause(source.name(), source.failures());
        times.put(source.name(), nanos.getAsLong() + pause.toNanos());
      }
      long later = nanos.getAsLong();
      long wait = times.values().stream().mapToLong(time -> time - later).min().orElse(0);
      stop.sleep(Duration.ofNanos(Math.max(0, wait)));
    }
  }

  /** Reads sources; returns them as they are then. */
  private List<Source> read(List<Source> due) {
    if (due.isEmpty()) {
      return due;
    }
    Set<String> failed = round.apply(due.stream().map(Source::name).toList());
    Instant now = clock.instant();
    List<Source> read =
        due.stream()
            .map(
                source ->
                    new Source(
                        source.name(),
                        now,
                        failed.contains(source.name()) ? source.failures() + 1 : 0))
            .toList();
    read.forEach(sources::keep);
    return read;
  }

  /** What is left of a source's pause after a restart; a clock that went back counts for little. */
  private Duration rest(Source source) {
    @Nullable Instant last = source.read();
    if (last == null) {
      return Duration.ZERO;
    }
    Duration since = Duration.between(last, clock.instant());
    Duration rest = backOff.pause(source.name(), source.failures()).minus(since);
    return since.isNegative() || rest.isNegative() ? Duration.ZERO : rest;
  }
}
