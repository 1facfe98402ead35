package news.parallax.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import news.parallax.article.ArticleId;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.ClaimId;
import news.parallax.ingest.Corrections;
import news.parallax.ingest.Ingest;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax correct}: what people say about the library's stories. */
@Command(
    name = "correct",
    description = {
      "Corrects the library's stories.",
      "What is said is kept as a decision, obeyed for ever, also by articles still to come, and",
      "can be taken back."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  parallax correct merge s-44c2a8164cb969c4 s-0a21705f80e2dc0b",
      "  parallax correct move 0a21705f80e2dc0b s-44c2a8164cb969c4",
      "  parallax correct split s-44c2a8164cb969c4 0a21705f80e2dc0b",
      "  parallax correct list",
      "  parallax correct undo 1"
    })
final class CorrectCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  CorrectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(name = "merge", description = "Two stories are one.")
  int merge(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "STORY") String other) {
    return decide(library -> Corrections.merge(story(library, story), story(library, other)));
  }

  @Command(name = "split", description = "Some articles of a story are one of their own.")
  int split(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "ARTICLE", arity = "1..*") List<String> articles) {
    List<ArticleId> ids = articles.stream().map(ArticleId::new).toList();
    return decide(library -> Corrections.split(story(library, story), ids));
  }

  @Command(name = "move", description = "An article belongs to another story.")
  int move(
      @Parameters(paramLabel = "ARTICLE") String article,
      @Parameters(paramLabel = "STORY") String story) {
    ArticleId id = new ArticleId(article);
    return decide(library -> Corrections.move(id, storyWith(library, id), story(library, story)));
  }

  @Command(
      name = "not-same-claim",
      description = "A claim's passage, by its number from 1 in JSON, tells another thing.")
  int notSameClaim(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "CLAIM") String claim,
      @Parameters(paramLabel = "PASSAGE") int passage) {
    return decide(
        library ->
            Corrections.notSameClaim(brief(library, story), new ClaimId(claim), passage - 1));
  }

  @Command(name = "undo", description = "Takes a decision back.")
  int undo(@Parameters(paramLabel = "NUMBER") long decision) {
    write(
        ingest -> {
          ingest.undo(decision);
          return decision;
        });
    surroundings.out().println("decision " + decision + " is taken back");
    surroundings.out().flush();
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Lists what was decided, the newest first.")
  int list() {
    Library library = library();
    List<Decision.Taken> decisions = library.decisions();
    if (decisions.isEmpty()) {
      surroundings.err().println("note: nothing was corrected yet");
    }
    decisions.forEach(taken -> new DecisionText(library).write(taken, surroundings.out()));
    surroundings.out().flush();
    return ExitCode.OK;
  }

  private int decide(Function<Library, Decision> correction) {
    Decision decision = correction.apply(library());
    long number = write(ingest -> ingest.obey(decision));
    surroundings.out().println("decision " + number);
    new DecisionText(library()).writeStories(decision, surroundings.out());
    surroundings.out().flush();
    return ExitCode.OK;
  }

  private Library library() {
    return Library.open(library.folder(surroundings));
  }

  private <T> T write(Function<Ingest, T> work) {
    return LibraryWriter.with(
        library.folder(surroundings),
        surroundings.clock(),
        writer -> surroundings.withWorkers(workers -> work.apply(new Ingest(writer, workers))));
  }

  private static Story story(Library library, String id) {
    return brief(library, id).story();
  }

  private static StoryBrief brief(Library library, String id) {
    return library
        .brief(new StoryId(id))
        .orElseThrow(() -> new LibraryProblem("the library has no story with the id " + id));
  }

  private static Story storyWith(Library library, ArticleId article) {
    return library
        .row(article)
        .filter(row -> row.story() != null)
        .map(row -> story(library, Objects.requireNonNull(row.story()).value()))
        .orElseThrow(() -> new LibraryProblem("no story has an article with the id " + article));
  }
}
