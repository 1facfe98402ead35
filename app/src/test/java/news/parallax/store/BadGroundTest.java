package news.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.parallax.collect.Collector;
import news.parallax.ingest.Ingest;
import news.parallax.ingest.ShortNews;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a library does when its surroundings fail it. */
@Timeout(120)
class BadGroundTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));
  private static final int ROOM = 20;

  @TempDir private Path temporary;
  private Path news;
  private LibraryFolder folder;

  @BeforeEach
  void write() throws IOException {
    news = Files.write(temporary.resolve("news.jsonl"), ShortNews.lines());
    folder = new LibraryFolder(temporary.resolve("library"));
  }

  @Test
  void fullDisk_isToldAndGoneOnFrom() throws SQLException {
    LibraryFolder undisturbed = new LibraryFolder(temporary.resolve("undisturbed"));
    ingest(undisturbed, Integer.MAX_VALUE);
    int whole = pages(undisturbed);
    int full = 0;
    for (int most = pages(empty()) + ROOM; most < whole; most += (whole - most) / 6 + 1) {
      int pages = most;
      assertThatThrownBy(() -> ingest(folder, pages))
          .isInstanceOf(LibraryProblem.class)
          .hasMessageContaining("the library in " + folder.path())
          .hasMessageContaining("the disk is full");
      assertThat(Library.open(folder).size().articles()).isLessThanOrEqualTo(150);
      full++;
    }
    assertThat(full).isGreaterThan(3);

    ingest(folder, Integer.MAX_VALUE);

    assertThat(LibraryRows.in(folder.path())).isEqualTo(LibraryRows.in(undisturbed.path()));
  }

  @Test
  void databaseThatAnotherProgramHolds_isToldToWritersAndOpenToReaders() throws SQLException {
    ingest(folder, Integer.MAX_VALUE);
    try (Connection other = connection(folder);
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");

      assertThatThrownBy(() -> LibraryWriter.with(folder, CLOCK, BadGroundTest::writes))
          .isInstanceOf(LibraryProblem.class)
          .hasMessageContaining("the library in " + folder.path())
          .hasMessageContaining("another program holds its database");
      assertThat(Library.open(folder).stories(StoryQuery.newest(2))).hasSize(2);
      statement.execute("rollback");
    }

    assertThat(LibraryWriter.with(folder, CLOCK, BadGroundTest::writes)).isTrue();
  }

  @Test
  void damagedDatabase_isTold() throws IOException {
    Files.createDirectories(folder.path());
    Files.writeString(folder.database(), "This is no database. ".repeat(1_000));

    assertThatThrownBy(() -> Library.open(folder))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("the library in " + folder.path())
        .hasMessageContaining("is damaged");
    assertThatThrownBy(() -> LibraryWriter.with(folder, CLOCK, BadGroundTest::writes))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void oddFolderNames_areFolders() {
    for (String name : List.of("what?", "a&b=c#d%20", "naïve 日本", "file:x", "n".repeat(200))) {
      LibraryFolder odd = new LibraryFolder(temporary.resolve(name));

      assertThat(LibraryWriter.with(odd, CLOCK, BadGroundTest::writes)).isTrue();
      assertThat(odd.database()).isRegularFile();
      assertThat(Library.open(odd).issues(null, 5)).hasSize(1);
    }
  }

  private static boolean writes(LibraryWriter writer) {
    writer.addIssues(List.of(Issue.error("here", "is wrong")));
    return true;
  }

  private LibraryFolder empty() {
    LibraryFolder empty = new LibraryFolder(temporary.resolve("empty"));
    LibraryWriter.with(empty, CLOCK, writer -> true);
    return empty;
  }

  /** Ingests into a database that can't grow beyond some pages, as on a full disk. */
  private void ingest(LibraryFolder into, int pages) {
    LibraryWriter.with(
        into,
        CLOCK,
        writer -> {
          writer.handle().execute("pragma max_page_count = " + pages);
          Issues issues = new Issues();
          Collector source =
              new Collector(
                  List.of(news.toString()),
                  CLOCK.instant(),
                  InputStream.nullInputStream(),
                  CLOCK,
                  issues);
          return new Ingest(writer, new Workers(2, Progress.NONE)).run(source, issues);
        });
  }

  private static int pages(LibraryFolder library) throws SQLException {
    try (Connection database = connection(library);
        Statement statement = database.createStatement()) {
      return statement.executeQuery("pragma page_count").getInt(1);
    }
  }

  private static Connection connection(LibraryFolder library) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + library.database());
  }
}
