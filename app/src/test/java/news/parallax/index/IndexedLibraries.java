package news.parallax.index;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.index.SearchRequest.Order;
import news.parallax.ingest.Ingest;
import news.parallax.ingest.Samples;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Libraries of the samples and of made pages, each with its index. */
abstract class IndexedLibraries {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));
  static final List<Page> SAMPLES = Samples.PAGES;

  @TempDir static Path samples;
  @TempDir Path folder;

  @BeforeAll
  static void ingestSamples() {
    ingest(samples, SAMPLES);
  }

  static SearchRequest request(String query) {
    return SearchRequest.of(query, 20);
  }

  static SearchRequest all(String query, Order order) {
    return new SearchRequest(query, null, order, null, SearchRequest.MOST);
  }

  static SearchPage search(Path folder, String query) {
    return index(folder, index -> index.search(request(query)));
  }

  static SearchPage searchAll(Path folder, String query, Order order) {
    return index(folder, index -> index.search(all(query, order)));
  }

  static <T> T index(Path folder, java.util.function.Function<SearchIndex, T> work) {
    try (SearchIndex index = SearchIndex.open(new LibraryFolder(folder), new Issues())) {
      return work.apply(index);
    }
  }

  static Page page(String name, String title, String text) {
    return page(name, title, text, "2025-06-01");
  }

  static Page page(String name, String title, String text, String day) {
    return new Page(
        name,
        java.net.URI.create("https://outlet.example/" + name),
        Instant.parse("2025-06-05T00:00:00Z"),
        new Page.Parts(null, "The Outlet", title, day, text));
  }

  static void ingest(Path folder, List<Page> pages) {
    try (LibraryWriter writer = LibraryWriter.open(new LibraryFolder(folder), CLOCK)) {
      new Ingest(writer, new Workers(2, Progress.NONE)).run(pages::forEach, new Issues());
    }
  }
}
