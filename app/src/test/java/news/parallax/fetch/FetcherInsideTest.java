package news.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Addresses inside of networks are not asked. */
@Timeout(30)
class FetcherInsideTest extends FetcherAndSite {
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
}
