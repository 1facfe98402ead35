package news.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that are slow, busy or send without end. */
@Timeout(30)
class FetcherPatienceTest extends FetcherAndSite {
  @Test
  void hugeBody_isCut() throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    site.with(
        "/huge",
        (request, answer) -> {
          answer.header("Content-Type", "text/html");
          byte[] some = new byte[1 << 16];
          OutputStream out = answer.status(200);
          for (int i = 0; i < 16_000; i++) { // a gigabyte
            out.write(some);
            sent.addAndGet(some.length);
          }
        });

    Fetched.Document page = document("/huge");

    assertThat(page.whole()).isFalse();
    assertThat(page.bytes()).hasSize(BYTES);
    assertThat(sent.get()).isLessThan(100 << 20);
  }

  @Test
  void packedBomb_isCut() throws InterruptedException, IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[50 << 20]);
    }
    site.with(
        "/bomb",
        (request, answer) -> {
          answer.header("Content-Type", "text/html");
          answer.header("Content-Encoding", "gzip");
          answer.status(200).write(packed.toByteArray());
        });

    Fetched.Document page = document("/bomb");

    assertThat(page.whole()).isFalse();
    assertThat(page.bytes()).hasSize(BYTES);
  }

  @Test
  void slowServer_isGivenUpAndLeftAlone() throws InterruptedException {
    site.with(
        "/slow",
        (request, answer) -> {
          answer.header("Content-Type", "text/html");
          OutputStream out = answer.status(200);
          for (int i = 0; i < 100; i++) { // a byte now and then
            out.write('a');
            sleep(100);
          }
        });
    try (Fetcher hasty = fetcher(Duration.ZERO, Duration.ofMillis(500), true)) {
      assertThat(refusal(hasty, "/slow")).contains("took more than");

      assertThat(refusal(hasty, "/other")).contains("left alone for now");
    }
    assertThat(site.asked()).containsExactly("/slow");
  }

  @Test
  void busyServer_isLeftAlone() throws InterruptedException {
    site.with("/a", Site.status(429));

    assertThat(refusal(fetcher, "/a")).contains("answers 429");
    assertThat(refusal(fetcher, "/b")).contains("left alone for now: it answered 429");
  }

  @Test
  void requestsToOneHost_comeOneByOneWithPauses() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Long> times = new java.util.concurrent.CopyOnWriteArrayList<>();
    site.with(
        "/a",
        (request, answer) -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          times.add(System.nanoTime());
          sleep(20);
          now.decrementAndGet();
          Site.status(404).answer(request, answer);
        });
    try (Fetcher patient = fetcher(Duration.ofMillis(150), Duration.ofSeconds(10), true)) {
      List<Thread> threads =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(
                  any ->
                      Thread.startVirtualThread(
                          () -> {
                            try {
                              patient.fetch(site.url("/a"), Validators.NONE);
                            } catch (InterruptedException e) {
                              Thread.currentThread().interrupt();
                            }
                          }))
              .toList();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(most).hasValue(1);
    assertThat(times).hasSize(4);
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isGreaterThan(150_000_000);
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
