package news.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.brief.Briefing;
import news.parallax.claim.Revisions;
import news.parallax.export.text.ArticleText;
import news.parallax.export.text.TextExport;
import news.parallax.export.text.VersionsText;
import news.parallax.store.ArticleVersion;
import news.parallax.store.Library;
import news.parallax.store.LibraryProblem;
import news.parallax.story.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax show}: one story, storyline or article of the library. */
@Command(
    name = "show",
    description = {
      "Shows a story, a storyline or an article of the library.",
      "Of an article that changed also what each version changed: claims with other values,",
      "new ones, and those that are gone."
    },
    footer = {"", "Example:", "  parallax show s-4f1c6e02a9b3d785"})
final class ShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  @Parameters(paramLabel = "ID", description = "As stories, search or a briefing tell it.")
  private String id = "";

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Library library = Library.open(this.library.folder(surroundings));
    Briefing briefing = Found.briefing(library, id).orElse(null);
    if (briefing != null) {
      new TextExport().write(briefing, surroundings.out());
      library
          .storylineOf(new StoryId(id))
          .ifPresent(
              line -> surroundings.out().println("\nPart of " + line.id() + ": " + line.title()));
    } else {
      Article article =
          library
              .article(new ArticleId(id))
              .orElseThrow(() -> new LibraryProblem("the library has nothing with the id " + id));
      new ArticleText(false).write(article, surroundings.out());
      versions(library, article.id());
    }
    surroundings.out().flush();
    return ExitCode.OK;
  }

  /** What each version changed of the one before, the newest first. */
  private void versions(Library library, ArticleId id) throws IOException {
    for (ArticleVersion each : library.versions(id).reversed()) {
      if (each.number() > 1) {
        Article before = library.article(id, each.number() - 1).orElseThrow();
        Article after = library.article(id, each.number()).orElseThrow();
        VersionsText.write(
            "Version " + each.number() + ", captured " + each.captured(),
            Revisions.between(before, after),
            surroundings.out());
      }
    }
  }
}
