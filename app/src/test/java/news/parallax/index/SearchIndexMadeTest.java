package news.parallax.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Page;
import news.parallax.index.SearchRequest.Order;
import news.parallax.issue.Issues;
import news.parallax.store.LibraryFolder;
import org.junit.jupiter.api.Test;

/** The index follows its library, and is made anew where it is lost. */
class SearchIndexMadeTest extends IndexedLibraries {
  @Test
  void deletedIndex_isMadeAnewWithANotice() throws IOException {
    ingest(folder, SAMPLES.subList(0, 6));
    List<Hit> before = searchAll(folder, "the*", Order.RELEVANCE).hits();
    delete(new LibraryFolder(folder).index());

    Issues issues = new Issues();
    try (SearchIndex index = SearchIndex.open(new LibraryFolder(folder), issues)) {
      assertThat(index.search(all("the*", Order.RELEVANCE)).hits()).isEqualTo(before);
      assertThat(issues.sorted().toString()).contains("was missing; it was made anew");

      delete(new LibraryFolder(folder).index());
      assertThat(index.search(all("the*", Order.RELEVANCE)).hits()).isEqualTo(before);
    }
  }

  @Test
  void damagedIndex_isMadeAnewWithANotice() throws IOException {
    ingest(folder, SAMPLES.subList(0, 6));
    List<Hit> before = searchAll(folder, "the*", Order.RELEVANCE).hits();
    for (Path file : files(new LibraryFolder(folder).index())) {
      String name = String.valueOf(file.getFileName());
      for (byte[] rubbish : List.of(new byte[0], "rubbish that is no index".getBytes(UTF_8))) {
        Path damaged = new LibraryFolder(folder).index().resolve(name);
        if (name.equals("write.lock") || !Files.exists(damaged)) {
          continue;
        }
        Files.delete(damaged);
        Files.write(damaged, rubbish);
        Issues issues = new Issues();
        try (SearchIndex index = SearchIndex.open(new LibraryFolder(folder), issues)) {
          assertThat(index.search(all("the*", Order.RELEVANCE)).hits()).as(name).isEqualTo(before);
        }
        assertThat(issues.sorted().toString()).as(name).contains("it was made anew");
      }
    }
  }

  @Test
  void indexOfAnotherLibrary_isMadeAnew() throws IOException {
    ingest(folder, SAMPLES.subList(0, 2));
    Path index = new LibraryFolder(folder).index();
    delete(index);
    Files.createDirectories(index);
    for (Path file : files(new LibraryFolder(samples).index())) {
      Files.copy(file, index.resolve(file.getFileName()));
    }

    Issues issues = new Issues();
    try (SearchIndex opened = SearchIndex.open(new LibraryFolder(folder), issues)) {
      assertThat(opened.search(SearchRequest.of("tram ballot", 10)).total()).isZero();
    }
    assertThat(issues.sorted().toString()).contains("of another library");
  }

  @Test
  void staleIndex_catchesUp() throws IOException {
    ingest(folder, SAMPLES.subList(0, 6));
    Path index = new LibraryFolder(folder).index();
    Path kept = Files.createDirectories(folder.resolve("kept"));
    for (Path file : files(index)) {
      Files.copy(file, kept.resolve(file.getFileName()));
    }
    ingest(folder, SAMPLES);
    List<Hit> now = searchAll(folder, "the*", Order.TIME).hits();
    delete(index);
    Files.move(kept, index);

    Issues issues = new Issues();
    try (SearchIndex opened = SearchIndex.open(new LibraryFolder(folder), issues)) {
      assertThat(opened.search(all("the*", Order.TIME)).hits()).isEqualTo(now);
    }
    assertThat(issues.sorted()).isEmpty();
  }

  @Test
  void onePageAfterAnother_givesWhatMakingAnewGives() {
    for (Page page : SAMPLES.subList(0, 12)) {
      ingest(folder, List.of(page));
    }
    List<Hit> grown = searchAll(folder, "the*", Order.TIME).hits();
    List<Hit> said = searchAll(folder, "speaker:*", Order.TIME).hits();

    new IndexMaker(new LibraryFolder(folder)).remake();

    assertThat(searchAll(folder, "the*", Order.TIME).hits()).isEqualTo(grown);
    assertThat(searchAll(folder, "speaker:*", Order.TIME).hits()).isEqualTo(said);
  }

  @Test
  void newVersion_takesThePlaceOfTheOld() {
    ingest(folder, List.of(page("a", "Harbour", "The harbour was closed on Monday by wind.")));
    ingest(folder, List.of(page("a", "Harbour", "The harbour was closed on Monday by storms.")));

    assertThat(search(folder, "wind").total()).isZero();
    assertThat(search(folder, "storm").hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.report().version()).isEqualTo(2));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
