package news.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FetcherTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final int BYTES = 1 << 20;
  private static final String HTML = "<p>The mill burned.</p>";

  private final Site site = new Site();
  private final Fetcher fetcher = fetcher(Duration.ZERO, Duration.ofSeconds(10), true);

  private static Fetcher fetcher(Duration pause, Duration whole, boolean allowPrivate) {
    return new Fetcher(
        new Manners(pause, pause, Duration.ofSeconds(2), whole, BYTES, allowPrivate), CLOCK);
  }

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void page_isGivenWithWhatItsServerKnowsItBy() throws InterruptedException {
    site.withPage("/a", HTML);

    Fetched.Document page = document("/a");

    assertThat(page.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(HTML);
    assertThat(page.whole()).isTrue();
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(page.validators().etag()).startsWith("\"");
    assertThat(fetcher.fetch(site.url("/a"), page.validators())).isEqualTo(new Fetched.Unchanged());
  }

  @Test
  void whoAsks_isTold() throws InterruptedException {
    List<String> agents = new java.util.concurrent.CopyOnWriteArrayList<>();
    site.with(
        "/a",
        (request, answer) -> {
          agents.add(request.get("user-agent"));
          Site.status(404).answer(request, answer);
        });

    assertThat(refusal(fetcher, "/a")).contains("answers 404");

    assertThat(agents).allMatch(agent -> agent.startsWith("Parallax/")).hasSize(1);
  }

  @Test
  void robots_areObeyedAndAskedOnce() throws InterruptedException {
    site.with(
        "/robots.txt",
        Site.document(
            "text/plain",
            "User-agent: *\nDisallow: /\n\nUser-agent: parallax\nDisallow: /closed/\n"
                .getBytes(StandardCharsets.US_ASCII)));
    site.withPage("/open", HTML).withPage("/closed/a", HTML);

    assertThat(refusal(fetcher, "/closed/a")).contains("robots.txt disallows it");
    document("/open");

    assertThat(site.asked()).containsExactly("/open");
    assertThat(site.askedForRobots()).isEqualTo(1);
  }

  @Test
  void brokenRobots_disallowAll() throws InterruptedException {
    site.with("/robots.txt", Site.status(500)).withPage("/a", HTML);

    assertThat(refusal(fetcher, "/a")).contains("robots.txt can't be read now (it answers 500)");

    assertThat(site.asked()).isEmpty();
  }

  @Test
  void forbiddenRobots_allowAll() throws InterruptedException {
    site.with("/robots.txt", Site.status(403)).withPage("/a", HTML);

    assertThat(document("/a").whole()).isTrue();
  }

  @Test
  void robotsHoldForWhereARedirectLeads() throws InterruptedException {
    site.with(
            "/robots.txt",
            Site.document(
                "text/plain",
                "User-agent: *\nDisallow: /closed".getBytes(StandardCharsets.US_ASCII)))
        .with("/a", Site.redirect("/closed"))
        .withPage("/closed", HTML);

    assertThat(refusal(fetcher, "/a")).contains("robots.txt disallows it");

    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void redirect_isFollowed() throws InterruptedException {
    site.with("/a", Site.redirect("b")).withPage("/b", HTML);

    assertThat(document("/a").url()).isEqualTo(site.url("/b"));
  }

  @Test
  void redirectLoop_ends() throws InterruptedException {
    site.with("/a", Site.redirect("/b")).with("/b", Site.redirect("/a"));

    assertThat(refusal(fetcher, "/a")).contains("leads on and on");

    assertThat(site.asked()).hasSize(6);
  }

  @Test
  void redirectToAFile_isRefused() throws InterruptedException {
    site.with("/a", Site.redirect("file:///etc/passwd"));

    assertThat(refusal(fetcher, "/a")).contains("neither http nor https");
  }

  @Test
  void privateAddress_isRefusedAndNeverAsked() throws InterruptedException {
    site.withPage("/a", HTML);
    try (Fetcher careful = fetcher(Duration.ZERO, Duration.ofSeconds(10), false)) {
      assertThat(refusal(careful, "/a")).contains("leads to 127.0.0.1, which is no public address");
      int port = site.url("/").getPort();
      for (String host : List.of("localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "0x7f.1")) {
        Fetched fetched =
            careful.fetch(URI.create("http://" + host + ":" + port + "/a"), Validators.NONE);
        assertThat(fetched).as(host).isInstanceOf(Fetched.Refused.class);
      }
    }
    assertThat(site.asked()).isEmpty();
    assertThat(site.askedForRobots()).isZero();
  }

  @Test
  void redirectToAPrivateAddress_isRefused() throws InterruptedException {
    InetAddress here = InetAddress.getLoopbackAddress(); // stands for a public host
    Manners manners =
        new Manners(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            BYTES,
            false);
    int port = site.url("/").getPort();
    try (Fetcher careful = new Fetcher(manners, CLOCK, here::equals)) {
      for (String inside :
          List.of("10.0.0.1", "127.0.0.2:" + port, "169.254.169.254", "[::1]:" + port)) {
        site.with("/a", Site.redirect("http://" + inside + "/b"));
        assertThat(refusal(careful, "/a")).contains("which is no public address");
      }
    }
    assertThat(site.asked()).containsOnly("/a");
  }

  @Test
  void heldName_leadsToTheCheckedAddressOnly() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    CheckedNames.hold("Rebinding.example", List.of(here));
    try {
      assertThat(InetAddress.getAllByName("rebinding.example")).containsExactly(here);
    } finally {
      CheckedNames.release("rebinding.example");
    }
  }

  @Test
  void markThatCantBeSentBack_isNotKept() throws InterruptedException {
    site.with(
        "/a",
        (request, answer) -> {
          answer.header("Content-Type", "text/html");
          answer.header("ETag", "\"\u00e4\"");
          answer.status(200).write('a');
        });

    assertThat(document("/a").validators().etag()).isNull();
  }

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

  @Test
  void otherTypes_areRefused() throws InterruptedException {
    site.with("/a", Site.document("image/png", new byte[10]));

    assertThat(refusal(fetcher, "/a")).isEqualTo("is image/png, neither a page nor a feed");
  }

  private Fetched.Document document(String path) throws InterruptedException {
    Fetched fetched = fetcher.fetch(site.url(path), Validators.NONE);
    assertThat(fetched).isInstanceOf(Fetched.Document.class);
    return (Fetched.Document) fetched;
  }

  private String refusal(Fetcher by, String path) throws InterruptedException {
    Fetched fetched = by.fetch(site.url(path), Validators.NONE);
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
    return ((Fetched.Refused) fetched).reason();
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
