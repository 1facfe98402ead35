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

  /** The program in a process of its own. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      System.exit(Parallax.run(Surroundings.ofProcess(), List.of(), args));
    }
  }

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
          new ProcessBuilder(
                  Stream.concat(
                          Stream.of(
                              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                              "-Xmx256m",
                              "-XX:TieredStopAtLevel=1",
                              "-cp",
                              System.getProperty("java.class.path"),
                              Main.class.getName()),
                          Stream.of(
                              "watch",
                              "--every",
                              "1h",
                              "--allow-private",
                              "--library",
                              folder.resolve("library").toString(),
                              site.url("/feed").toString()))
                      .toList())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        assertThat(out.readLine()).contains("1 new article");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.exitValue()).isEqualTo(143); // 128 and the number of SIGTERM
      Library library = Library.open(new LibraryFolder(folder.resolve("library")));
      assertThat(library.size().articles()).isEqualTo(1);
      assertThat(library.size().stories()).isEqualTo(1);
    }
  }

  private Run watch(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("watch", "--library", folder.resolve("library").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
