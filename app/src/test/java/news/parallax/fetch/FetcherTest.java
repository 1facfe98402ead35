package news.parallax.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What servers answer. */
@Timeout(30)
class FetcherTest extends FetcherAndSite {
  @Test
  void page_isGivenWithWhatItsServerKnowsItBy() throws InterruptedException {
    site.withPage("/a", HTML);

    Fetched.Document page = document("/a");

    assertThat(page.bytes()).asString(UTF_8).isEqualTo(HTML);
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
  void fileOfATypeThatItsServerDoesNotKnow_isTakenByItsContent() throws InterruptedException {
    site.with("/list.opml", Site.document("application/octet-stream", "<opml/>".getBytes(UTF_8)));

    Fetched.Document list = document("/list.opml");

    assertThat(list.bytes()).asString(UTF_8).isEqualTo("<opml/>");
    assertThat(list.type()).isNull();
  }

  @Test
  void otherTypes_areRefused() throws InterruptedException {
    site.with("/a", Site.document("image/png", new byte[10]));

    assertThat(refusal(fetcher, "/a")).isEqualTo("is image/png, neither a page nor a feed");
  }
}
