package news.parallax.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to ask a host: one request at a time, a pause before the next, and none at all
 * while it is left alone. Time is the machine's own count, which no setting of the clock moves.
 */
final class Turns {
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  private static final class Host {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long free = System.nanoTime();
    private long rested = System.nanoTime();
    private @Nullable String reason;
  }

  /** A turn, until it is closed. */
  static final class Turn implements AutoCloseable {
    private final Host host;
    private Duration pause;

    private Turn(Host host, Duration pause) {
      this.host = host;
      this.pause = pause;
    }

    /** The next turn need not wait: what was asked for was robots.txt. */
    void withoutPause() {
      pause = Duration.ZERO;
    }

    /** Nobody has a turn for a while. */
    void leaveAlone(Duration time, String reason) {
      host.rested = System.nanoTime() + time.toNanos();
      host.reason = reason;
    }

    @Override
    public void close() {
      host.free = System.nanoTime() + pause.toNanos();
      host.lock.unlock();
    }
  }

  /**
   * Waits for a turn.
   *
   * @param pause before the next one
   * @throws Refusal if the host is left alone now
   */
  Turn take(String name, Duration pause) throws Refusal, InterruptedException {
    Host host = hosts.computeIfAbsent(name, any -> new Host());
    host.lock.lockInterruptibly();
    boolean taken = false;
    try {
      TimeUnit.NANOSECONDS.sleep(host.free - System.nanoTime());
      if (host.reason != null && host.rested - System.nanoTime() > 0) {
        throw new Refusal("its host is left alone for now: " + host.reason);
      }
      taken = true;
      return new Turn(host, pause);
    } finally {
      if (!taken) {
        host.lock.unlock();
      }
    }
  }
}
