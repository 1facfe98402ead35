package news.parallax.cli;

import java.util.concurrent.Callable;
import news.parallax.export.Counts;
import news.parallax.index.IndexMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parallax reindex}: the search index, made anew. */
@Command(
    name = "reindex",
    description = {
      "Makes the library's search index anew.",
      "It is kept up to date by itself, and mended where it is missing or damaged: this is for",
      "when you do not trust it."
    })
final class ReindexCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  ReindexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int entries = new IndexMaker(library.folder(surroundings)).remake();
    surroundings.out().println(Counts.number(entries, "entry") + " in the search index");
    surroundings.out().flush();
    return ExitCode.OK;
  }
}
