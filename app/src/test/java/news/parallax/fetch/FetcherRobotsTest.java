package news.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What robots.txt says is obeyed. */
@Timeout(30)
class FetcherRobotsTest extends FetcherAndSite {
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
}
