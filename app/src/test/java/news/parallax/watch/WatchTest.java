package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.SourceLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WatchTest {
  private static final Duration EVERY = Duration.ofMinutes(10);

  @TempDir private Path folder;
  private Instant now = Instant.parse("2024-05-07T12:00:00Z");
  private final List<String> read = new ArrayList<>();
  private LibraryWriter writer;

  @BeforeEach
  void open() {
    writer = LibraryWriter.open(new LibraryFolder(folder), InstantSource.system());
    writer.sources().add("https://a.example/feed");
    writer.sources().add("https://b.example/feed");
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void once_readsAllButThoseThatRest() {
    watch(names -> Set.of("https://b.example/feed")).once();
    read.clear();

    watch(names -> Set.of()).once();
    assertThat(read).containsExactly("https://a.example/feed");
    read.clear();
    now = now.plus(EVERY.multipliedBy(3));

    watch(names -> Set.of()).once();
    assertThat(read).containsExactly("https://a.example/feed", "https://b.example/feed");
    assertThat(writer.sources().all()).extracting(SourceLog.Source::failures).containsOnly(0);
  }

  @Test
  void clockThatWentBack_doesNotStall() {
    watch(names -> Set.copyOf(names)).once();
    now = now.minus(Duration.ofDays(400));
    read.clear();

    watch(names -> Set.of()).once();

    assertThat(read).hasSize(2);
  }

  @Test
  void schedule_isKeptByTheMachinesCountWhateverTheClockSays() throws InterruptedException {
    Stop stop = new Stop();
    long[] nanos = {Long.MAX_VALUE - 5}; // it may turn over
    List<Long> times = new ArrayList<>();
    Watch watch =
        new Watch(
            hold(
                names -> {
                  times.add(System.nanoTime());
                  now = now.minus(Duration.ofDays(1)); // somebody sets it back, again and again
                  if (times.size() == 4) {
                    stop.ask();
                  }
                  return Set.of();
                }),
            new BackOff(Duration.ofMillis(20), 7),
            () -> now,
            () -> nanos[0] += 1_000_000);

    watch.until(stop, WatchTest::fail);

    assertThat(times).hasSize(4);
    assertThat(times.getLast() - times.getFirst()).isGreaterThan(30_000_000);
  }

  @Test
  void askedToStop_endsItsSleep() throws InterruptedException {
    Stop stop = new Stop();
    Thread.startVirtualThread(
        () -> {
          try {
            Thread.sleep(200);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          stop.ask();
        });

    watch(names -> Set.of()).until(stop, WatchTest::fail);

    assertThat(read).hasSize(2);
  }

  @Test
  void pauses_growWithFailuresUpToADay() {
    BackOff backOff = new BackOff(EVERY, 7);

    assertThat(backOff.pause("a", 0)).isEqualTo(EVERY);
    for (int failures = 1; failures < 100; failures++) {
      Duration most = failures > 7 ? Duration.ofDays(1) : EVERY.multipliedBy(1L << failures);
      assertThat(backOff.pause("a", failures))
          .isBetween(most.dividedBy(2), most)
          .isEqualTo(new BackOff(EVERY, 7).pause("a", failures));
    }
    assertThat(backOff.pause("a", 5)).isNotEqualTo(backOff.pause("b", 5));
  }

  @Test
  void libraryHeldByAnother_isAskedForAgain() throws InterruptedException {
    Stop stop = new Stop();
    List<String> told = new ArrayList<>();
    int[] tries = {0};
    Watch.Hold hold =
        work -> {
          if (tries[0]++ < 2) {
            throw new LibraryProblem("busy");
          }
          hold(names -> {
                read.addAll(names);
                stop.ask();
                return Set.of();
              })
              .during(work);
        };

    new Watch(hold, new BackOff(Duration.ofMillis(20), 7), () -> now, System::nanoTime)
        .until(stop, problem -> told.add(String.valueOf(problem.getMessage())));

    assertThat(told).containsExactly("busy", "busy");
    assertThat(read).hasSize(2);
  }

  @Test
  void libraryThatFailsMidway_letsItsSourcesRest() throws InterruptedException {
    Stop stop = new Stop();
    int[] rounds = {0};
    List<String> told = new ArrayList<>();
    Watch.Hold hold =
        work -> {
          if (++rounds[0] == 3) {
            stop.ask();
          }
          hold(names -> {
                read.addAll(names);
                throw new LibraryProblem("the disk is full");
              })
              .during(work);
        };
    long stoppedCount = 7;

    new Watch(hold, new BackOff(Duration.ofMillis(20), 7), () -> now, () -> stoppedCount)
        .until(stop, problem -> told.add(String.valueOf(problem.getMessage())));

    assertThat(rounds[0]).isEqualTo(3);
    assertThat(told).containsExactly("the disk is full");
    assertThat(read).hasSize(2);
  }

  @Test
  void sourcesThatComeAndGo_areSeenInTheNextRound() throws InterruptedException {
    Stop stop = new Stop();
    Watch watch =
        new Watch(
            hold(
                names -> {
                  read.addAll(names);
                  if (read.size() > 2) {
                    stop.ask();
                  }
                  writer.sources().forget("https://a.example/feed");
                  writer.sources().add("https://c.example/feed");
                  return Set.of();
                }),
            new BackOff(Duration.ofMillis(20), 7),
            () -> now,
            System::nanoTime);

    watch.until(stop, WatchTest::fail);

    assertThat(read)
        .containsExactly(
            "https://a.example/feed",
            "https://b.example/feed",
            "https://b.example/feed",
            "https://c.example/feed");
  }

  private static void fail(LibraryProblem problem) {
    throw problem;
  }

  private Watch watch(Function<List<String>, Set<String>> round) {
    return new Watch(
        hold(
            names -> {
              read.addAll(names);
              return round.apply(names);
            }),
        new BackOff(EVERY, 7),
        () -> now,
        System::nanoTime);
  }

  private Watch.Hold hold(Function<List<String>, Set<String>> round) {
    return work ->
        work.accept(
            new Watch.Round() {
              @Override
              public SourceLog sources() {
                return writer.sources();
              }

              @Override
              public Set<String> read(List<String> names) {
                return round.apply(names);
              }
            });
  }
}
