package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.parallax.collect.Feeds;
import news.parallax.fetch.Site;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchCommandTest {
  private static final String MILL =
      "<p>The old mill on the river bank burned down on Monday evening.</p>".repeat(10);

  @TempDir private Path folder;

  @Test
  void folder_isRememberedAndReadAgain() throws IOException {
    Path pages = Fixture.folder(folder);
    assertThat(watch("--once", pages.toString()).out()).contains("2 pages · 2 new articles");
    Files.writeString(pages.resolve("more.txt"), Fixture.BRIDGE.replace("Karsten", "Oster"));

    assertThat(watch("--once").out()).contains("3 pages · 1 new article");

    Run forgotten = watch("--once", "--forget", pages.toString());
    assertThat(forgotten.code()).isEqualTo(ExitCode.USAGE);
    assertThat(forgotten.err()).contains("nothing to watch");
  }

  @Test
  void feedInsideOfANetwork_isRefusedUnlessAllowed() {
    try (Site site = new Site()) {
      site.with("/feed", Site.document("application/rss+xml", Feeds.rss(Feeds.item("", MILL))));
      String feed = site.url("/feed").toString();

      Run refused = watch("--once", feed);
      assertThat(refused.code()).isEqualTo(ExitCode.UNREAD);
      assertThat(refused.err()).contains(feed + ": not fetched: leads to 127.0.0.1");
      assertThat(site.asked()).isEmpty();

      assertThat(watch("--once", "--forget", feed, "--allow-private").code())
          .isEqualTo(ExitCode.USAGE);
      assertThat(watch("--once", feed, "--allow-private").out()).contains("1 new article");
    }
  }

  @Test
  void wrongTime_isWrongUsage() {
    assertThat(watch("--every", "soon").err()).contains("is no time; write 90s, 15m, 2h or 1d");
  }

  @Test
  void signal_endsItCleanly() throws IOException, InterruptedException {
    try (Site site = new Site()) {
      site.with("/feed", Site.document("application/rss+xml", Feeds.rss(Feeds.item("", MILL))));
      Process process =
          Run.process(
              List.of(),
              "watch",
              "--every",
              "1h",
              "--allow-private",
              "--library",
              folder.resolve("library").toString(),
              site.url("/feed").toString());
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        assertThat(out.readLine()).contains("1 new article");
        assertThat(ingestBeside().out()).contains("2 new articles");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.exitValue()).isEqualTo(143); // 128 and the number of SIGTERM
      Library library = Library.open(new LibraryFolder(folder.resolve("library")));
      assertThat(library.size().articles()).isEqualTo(3);
      assertThat(library.size().stories()).isEqualTo(2); // both mills are one
    }
  }

  /** Between rounds the library is free: soon after one, that is. */
  private Run ingestBeside() throws IOException, InterruptedException {
    String pages = Fixture.folder(folder).toString();
    String library = folder.resolve("library").toString();
    Run run = Run.of("ingest", "--library", library, pages);
    while (run.err().contains("is being written by another")) {
      Thread.sleep(50);
      run = Run.of("ingest", "--library", library, pages);
    }
    return run;
  }

  private Run watch(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("watch", "--library", folder.resolve("library").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
