package news.parallax.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish to stop, from one thread to another, and the answer that it is done. Safe for threads. */
public final class Stop {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  /** Asks to stop soon. */
  public void ask() {
    asked.countDown();
  }

  /** Whether it was asked to stop. */
  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Sleeps until it is asked to stop, no longer than a time; moving the clock changes nothing. */
  void sleep(Duration time) throws InterruptedException {
    asked.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Says that all is done. */
  public void done() {
    done.countDown();
  }

  /** Waits until all is done, no longer than a time. */
  public void awaitDone(Duration time) throws InterruptedException {
    done.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
