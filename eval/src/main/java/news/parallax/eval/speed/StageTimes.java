package news.parallax.eval.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Adds up the processor time of each stage, in the order in which the stages first ran. Processor
 * time, as what else the machine does must not count. For one thread.
 */
final class StageTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SequencedMap<String, Long> nanos = new LinkedHashMap<>();

  /** Runs a piece of a stage. */
  <T> T of(String stage, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  /** Nanoseconds by stage. */
  SequencedMap<String, Long> nanos() {
    return Collections.unmodifiableSequencedMap(nanos);
  }
}
