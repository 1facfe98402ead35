package news.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoryQuery;
import news.parallax.storyline.Storyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir private Path folder;

  @Test
  void stories_areThoseOfABriefing() {
    Briefing briefing = Pipeline.brief(Samples.PAGES, List.of());

    ingest(Samples.PAGES);

    Library library = Library.open(new LibraryFolder(folder));
    List<StoryBrief> stories =
        library.stories(StoryQuery.newest(100)).stream()
            .map(row -> library.brief(row.id()).orElseThrow())
            .toList();
    assertThat(Set.copyOf(stories).equals(Set.copyOf(briefing.stories()))).isTrue();
    assertThat(library.storylines(100).stream().map(Storyline::stories))
        .containsExactlyInAnyOrderElementsOf(
            briefing.storylines().stream().map(Storyline::stories).toList());
  }

  @Test
  void samePagesAgain_changeNothing() {
    ingest(Samples.PAGES);
    Library.Size before = Library.open(new LibraryFolder(folder)).size();

    Ingest.Summary summary = ingest(Samples.PAGES);

    assertThat(summary.articles()).isZero();
    assertThat(summary.unchanged()).isEqualTo(Samples.PAGES.size());
    assertThat(Library.open(new LibraryFolder(folder)).size()).isEqualTo(before);
  }

  @Test
  void sameTextFromAnotherFile_isKnown() {
    Page page = Samples.PAGES.getFirst();
    ingest(List.of(page));
    Page.Raw raw = (Page.Raw) page.content();
    byte[] bytes = Arrays.copyOf(raw.bytes(), raw.bytes().length + 1);
    bytes[bytes.length - 1] = '\n';

    Ingest.Summary summary =
        ingest(
            List.of(
                new Page(
                    page.name(),
                    page.url(),
                    page.captured(),
                    new Page.Raw(bytes, raw.contentType()))));

    assertThat(summary).isEqualTo(new Ingest.Summary(1, 1, 0, 0));
  }

  @Test
  void haltedIngest_endsAsOneWithoutHalt(@TempDir Path undisturbed) {
    ingest(undisturbed, Samples.PAGES);
    List<Page> start = Samples.PAGES.subList(0, 9);
    assertThatThrownBy(() -> ingestThenFail(start)).hasMessage("halt");

    ingest(Samples.PAGES);

    assertThat(contents(folder)).isEqualTo(contents(undisturbed));
  }

  @Test
  void briefsOfAnotherVersion_areMadeAnew() throws SQLException {
    ingest(Samples.PAGES);
    List<String> before = contents(folder);
    try (Connection database =
        DriverManager.getConnection("jdbc:sqlite:" + new LibraryFolder(folder).database())) {
      database.createStatement().execute("update library set briefs = 'other'");
      database.createStatement().execute("update stories set brief = x'00'");
    }
    assertThatThrownBy(() -> Library.open(new LibraryFolder(folder)))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("another version");

    ingest(List.of());

    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void changedPage_isANewVersion() {
    Page first = page("https://outlet.example/harbour", "The harbour was closed on Monday.");
    Page second =
        page("https://outlet.example/harbour", "The harbour was closed on Monday and Tuesday.");
    ingest(List.of(first));

    Ingest.Summary summary = ingest(List.of(second));

    assertThat(summary.updated()).isEqualTo(1);
    Library library = Library.open(new LibraryFolder(folder));
    var row = library.latest(1).getFirst();
    assertThat(row.version()).isEqualTo(2);
    assertThat(library.article(row.id()).orElseThrow().text()).contains("Tuesday");
    assertThat(library.article(row.id(), 1).orElseThrow().text()).doesNotContain("Tuesday");
    assertThat(library.brief(Objects.requireNonNull(row.story())).orElseThrow().headline())
        .isNotNull();
  }

  @Test
  void otherTextAtTheSameAddress_isAnotherArticle() {
    ingest(List.of(page("https://outlet.example/live", "The harbour was closed on Monday.")));

    ingest(List.of(page("https://outlet.example/live", "Voters elect mayors in six cities.")));

    assertThat(Library.open(new LibraryFolder(folder)).size().articles()).isEqualTo(2);
  }

  @Test
  void secondWriter_isToldThatAnotherWrites() {
    LibraryFolder library = new LibraryFolder(folder);
    try (LibraryWriter writer = LibraryWriter.open(library, Samples.CLOCK)) {
      assertThatThrownBy(() -> LibraryWriter.open(library, Samples.CLOCK))
          .isInstanceOf(LibraryProblem.class)
          .hasMessageContaining("is being written by another");
      assertThat(writer.stories().waiting()).isZero();
    }
  }

  private static Page page(String url, String text) {
    return new Page(
        url,
        java.net.URI.create(url),
        Instant.parse("2025-06-01T00:00:00Z"),
        new Page.Parts(null, "The Outlet", "Harbour news", "2025-06-01", text));
  }

  private Ingest.Summary ingest(List<Page> pages) {
    return ingest(folder, pages);
  }

  private static Ingest.Summary ingest(Path folder, List<Page> pages) {
    try (LibraryWriter writer = LibraryWriter.open(new LibraryFolder(folder), Samples.CLOCK)) {
      return new Ingest(writer, new Workers(2, Progress.NONE)).run(pages::forEach, new Issues());
    }
  }

  private void ingestThenFail(List<Page> pages) {
    try (LibraryWriter writer = LibraryWriter.open(new LibraryFolder(folder), Samples.CLOCK)) {
      new Ingest(writer, new Workers(2, Progress.NONE))
          .run(
              each -> {
                for (int times = 0; times < 10; times++) {
                  pages.forEach(each);
                }
                throw new IllegalStateException("halt");
              },
              new Issues());
    }
  }

  /** All that a library shows, each part so short that a difference can be read. */
  private static List<String> contents(Path folder) {
    Library library = Library.open(new LibraryFolder(folder));
    List<Object> contents = new ArrayList<>();
    contents.add(library.size());
    library
        .stories(StoryQuery.newest(100))
        .forEach(
            row -> {
              contents.add(row);
              contents.add(row.id() + " " + library.brief(row.id()).hashCode());
            });
    contents.addAll(library.storylines(100));
    return contents.stream().map(Object::toString).toList();
  }
}
