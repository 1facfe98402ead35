package news.parallax.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Apart;
import news.parallax.pipeline.Pipeline;
import news.parallax.pipeline.Workers;
import news.parallax.store.Decision;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoryFacts;
import news.parallax.story.Story;

/** Makes the briefs of stories that changed. */
final class Briefs {
  /** So many briefs are kept in one transaction. */
  private static final int BATCH = 128;

  private final LibraryWriter library;
  private final Workers workers;
  private final Analyses analyses;

  Briefs(LibraryWriter library, Workers workers, Analyses analyses) {
    this.library = library;
    this.workers = workers;
    this.analyses = analyses;
  }

  private record Task(Story story, List<Supplier<Article>> articles) {}

  void makeStale() {
    for (List<Story> stale = library.stories().stale(BATCH);
        !stale.isEmpty();
        stale = library.stories().stale(BATCH)) {
      List<Task> tasks =
          stale.stream()
              .map(
                  story ->
                      new Task(
                          story,
                          story.articles().stream().map(library.articles()::article).toList()))
              .toList();
      Set<Apart> apart = apart();
      List<StoryFacts> made = workers.map("briefing", tasks, task -> make(task, apart));
      library.together(
          any -> {
            made.forEach(library.stories()::putBrief);
            return true;
          });
    }
  }

  /** What people said are not one claim. */
  private Set<Apart> apart() {
    return library.decisions().holding().stream()
        .map(Decision.Taken::decision)
        .filter(Decision.NotSameClaim.class::isInstance)
        .map(Decision.NotSameClaim.class::cast)
        .flatMap(claim -> claim.others().stream().map(other -> new Apart(claim.passage(), other)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private StoryFacts make(Task task, Set<Apart> apart) {
    List<Article> articles = task.articles().stream().map(Supplier::get).toList();
    List<AnalysedArticle> analysed = articles.stream().map(this::analysed).toList();
    StoryBrief brief = Pipeline.brief(task.story(), analysed, apart);
    return new StoryFacts(brief, Pipeline.dated(articles));
  }

  private AnalysedArticle analysed(Article article) {
    AnalysedArticle known = analyses.of(article);
    return known == null ? Analyser.analyse(article) : known;
  }
}
