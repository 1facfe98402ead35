package news.parallax.cli;

import java.util.concurrent.Callable;
import news.parallax.export.Counts;
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
      "A page that is there already is passed over; a changed one is a new version.",
      "It may be stopped at any moment and started again: nothing is lost or doubled."
    },
    footer = {
      "",
      "Examples:",
      "  parallax ingest pages/",
      "  parallax ingest --library affair pages.zip more.jsonl crawl.warc.gz"
    })
final class IngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private WhichLibrary library = new WhichLibrary();

  IngestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Issues issues = new Issues();
    try (LibraryWriter writer =
        LibraryWriter.open(library.folder(surroundings), surroundings.clock())) {
      Ingest.Summary summary =
          surroundings.withWorkers(
              workers ->
                  new Ingest(writer, workers).run(inputs.pages(surroundings, issues), issues));
      surroundings
          .out()
          .println(
              Counts.number(summary.pages(), "page")
                  + " · "
                  + Counts.number(summary.articles(), "new article")
                  + " · "
                  + Counts.number(summary.updated(), "new version")
                  + " · "
                  + summary.unchanged()
                  + " known already");
    }
    surroundings.out().flush();
    return Report.print(issues.sorted(), surroundings.err());
  }
}
