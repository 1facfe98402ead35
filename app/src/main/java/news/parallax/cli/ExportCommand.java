package news.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.parallax.article.ArticleId;
import news.parallax.brief.Briefing;
import news.parallax.store.Library;
import news.parallax.store.LibraryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax export}: a story or storyline of the library, for other programs. */
@Command(
    name = "export",
    description = "Writes a story or a storyline of the library.",
    footer = {
      "",
      "Example:",
      "  parallax export s-4f1c6e02a9b3d785 --format markdown --out story.md"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  @Parameters(paramLabel = "ID", description = "As stories or search tell it.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.JSON;

  @Mixin private Output output = new Output();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    Library library = Library.open(this.library.folder(surroundings));
    Briefing briefing = Found.briefing(library, id).orElseThrow(() -> none(library));
    output.write(briefing, format, surroundings);
    return ExitCode.OK;
  }

  private LibraryProblem none(Library library) {
    return new LibraryProblem(
        library.row(new ArticleId(id)).isPresent()
            ? id + " is an article, which show prints; only stories and storylines are exported"
            : "the library has no story or storyline with the id " + id);
  }
}
