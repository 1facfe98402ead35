package news.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

/** A fetcher and a web site on this machine that it asks. */
abstract class FetcherAndSite {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  static final int BYTES = 1 << 20;
  static final String HTML = "<p>The mill burned.</p>";

  final Site site = new Site();
  final Fetcher fetcher = fetcher(Duration.ZERO, Duration.ofSeconds(10), true);

  static Fetcher fetcher(Duration pause, Duration whole, boolean allowPrivate) {
    return new Fetcher(
        new Manners(pause, pause, Duration.ofSeconds(2), whole, BYTES, allowPrivate), CLOCK);
  }

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  Fetched.Document document(String path) throws InterruptedException {
    Fetched fetched = fetcher.fetch(site.url(path), Validators.NONE);
    assertThat(fetched).isInstanceOf(Fetched.Document.class);
    return (Fetched.Document) fetched;
  }

  String refusal(Fetcher by, String path) throws InterruptedException {
    Fetched fetched = by.fetch(site.url(path), Validators.NONE);
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
    return ((Fetched.Refused) fetched).reason();
  }
}
