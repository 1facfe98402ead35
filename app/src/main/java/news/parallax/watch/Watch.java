package news.parallax.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import news.parallax.store.LibraryProblem;
import news.parallax.store.SourceLog;
import news.parallax.store.SourceLog.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources of a library whenever their time has come. It holds the library for a round of
 * reading only: between rounds others may write. How long to wait is counted by the machine, not by
 * the clock: setting the clock neither stalls nor hurries it. For one thread.
 */
public final class Watch {
  /** A library that another one writes to is asked for again so soon. */
  private static final Duration BUSY = Duration.ofSeconds(10);

  private final Hold hold;
  private final BackOff backOff;
  private final InstantSource clock;
  private final LongSupplier nanos;

  /**
   * A watch.
   *
   * @param nanos the machine's count of time, as {@link System#nanoTime}
   */
  public Watch(Hold hold, BackOff backOff, InstantSource clock, LongSupplier nanos) {
    this.hold = hold;
    this.backOff = backOff;
    this.clock = clock;
    this.nanos = nanos;
  }

  /** The library while it is held. */
  public interface Round {
    /** What is to be read. */
    SourceLog sources();

    /** Reads some sources, by name; returns those that could not be read. */
    Set<String> read(List<String> names);
  }

  /** Holds the library for a round and lets go of it. */
  @FunctionalInterface
  public interface Hold {
    /**
     * Does a round.
     *
     * @throws LibraryProblem if the library can't be held, or can't be written midway
     */
    void during(Consumer<Round> work);
  }

  /**
   * Reads every source once, but for those that failed and whose time has not come.
   *
   * @throws LibraryProblem as {@link Hold#during}
   */
  public void once() {
    hold.during(
        round ->
            read(
                round,
                round.sources().all().stream()
                    .filter(source -> source.failures() == 0 || rest(source).isZero())
                    .toList()));
  }

  /**
   * Reads by schedule until it is asked to stop, or nothing is left to read; what is under way then
   * is brought to its end. Sources that come or go meanwhile are seen in the next round.
   *
   * @param hindered is told why a round could not be done, or not be ended; it is tried again
   */
  public void until(Stop stop, Consumer<LibraryProblem> hindered) throws InterruptedException {
    Map<String, Long> times = new HashMap<>();
    boolean watches = true;
    while (watches && !stop.isAsked()) {
      long wait = Math.min(BUSY.toNanos(), backOff.every().toNanos());
      try {
        hold.during(round -> readDue(round, times));
        long now = nanos.getAsLong();
        wait = times.values().stream().mapToLong(time -> time - now).min().orElse(0);
        watches = !times.isEmpty();
      } catch (LibraryProblem problem) {
        hindered.accept(problem);
      }
      stop.sleep(Duration.ofNanos(Math.max(0, wait)));
    }
  }

  /** Reads what is due. What fails midway rests as what could not be read. */
  private void readDue(Round round, Map<String, Long> times) {
    List<Source> all = round.sources().all();
    times.keySet().retainAll(all.stream().map(Source::name).collect(Collectors.toSet()));
    long now = nanos.getAsLong();
    all.forEach(each -> times.putIfAbsent(each.name(), now + rest(each).toNanos()));
    List<Source> due =
        all.stream().filter(each -> times.getOrDefault(each.name(), now) - now <= 0).toList();
    try {
      read(round, due).forEach(source -> next(source.name(), source.failures(), times));
    } catch (RuntimeException e) {
      due.forEach(source -> next(source.name(), source.failures() + 1, times));
      throw e;
    }
  }

  private void next(String source, int failures, Map<String, Long> times) {
    times.put(source, nanos.getAsLong() + backOff.pause(source, failures).toNanos());
  }

  /** Reads sources; returns them as they are then. */
  private List<Source> read(Round round, List<Source> due) {
    if (due.isEmpty()) {
      return due;
    }
    Set<String> failed = round.read(due.stream().map(Source::name).toList());
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
    read.forEach(round.sources()::keep);
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
