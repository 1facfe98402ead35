package news.parallax.eval.speed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Adds up the time that each stage takes, in the order in which the stages first ran. */
final class StageTimes {
  private final SequencedMap<String, Long> nanos = new LinkedHashMap<>();

  /** Runs a piece of a stage. */
  <T> T of(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanos.merge(stage, System.nanoTime() - start, Long::sum);
    return result;
  }

  /** Nanoseconds by stage. */
  SequencedMap<String, Long> nanos() {
    return Collections.unmodifiableSequencedMap(nanos);
  }
}
