package news.parallax.cli;

import java.util.concurrent.Callable;
import news.parallax.collect.Collector;
import news.parallax.collect.OnlineCollector;
import news.parallax.export.Counts;
import news.parallax.fetch.Fetcher;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import news.parallax.store.LibraryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parallax ingest}: pages into the library. */
@Command(
    name = "ingest",
    description = {
      "Brings pages into the library and puts them into stories.",
      "They come from files, and from addresses: pages, feeds with the pages that they name,",
      "OPML lists of feeds. A list of feeds may be a file too. robots.txt is obeyed, and a",
      "host is asked every two seconds at most.",
      "A page that is there already is passed over; a changed one is a new version.",
      "It may be stopped at any moment and started again: nothing is lost or doubled."
    },
    footer = {
      "",
      "Examples:",
      "  parallax ingest pages/",
      "  parallax ingest --library affair pages.zip more.jsonl crawl.warc.gz",
      "  parallax ingest https://example.org/feed.xml subscriptions.opml"
    })
final class IngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Online online = new Online();
  @Mixin private WhichLibrary library = new WhichLibrary();

  IngestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Issues issues = new Issues();
    Collector local = inputs.pages(surroundings, issues);
    try (Fetcher fetcher = online.fetcher(surroundings)) {
      Ingest.Summary summary =
          LibraryWriter.with(
              library.folder(surroundings),
              surroundings.clock(),
              writer ->
                  surroundings.withWorkers(
                      workers ->
                          Online.run(
                              new Ingest(writer, workers),
                              new OnlineCollector(
                                  local,
                                  fetcher,
                                  writer.fetches(),
                                  workers.progress(),
                                  () -> false),
                              issues)));
      surroundings.out().println(line(summary));
    }
    surroundings.out().flush();
    return Report.print(issues.sorted(), surroundings.err());
  }

  /** What came of some pages, in one line. */
  static String line(Ingest.Summary summary) {
    return Counts.number(summary.pages(), "page")
        + " · "
        + Counts.number(summary.articles(), "new article")
        + " · "
        + Counts.number(summary.updated(), "new version")
        + " · "
        + summary.unchanged()
        + " known already";
  }
}
