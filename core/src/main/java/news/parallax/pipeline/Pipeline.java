package news.parallax.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.brief.StoryBriefs;
import news.parallax.extract.Extraction;
import news.parallax.extract.Extractor;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryStream;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.Storylines;

/** The stages in their order. */
public final class Pipeline {
  private static final Comparator<AnalysedArticle> STREAM_ORDER =
      Comparator.comparing(AnalysedArticle::article, PublicationOrder.OF_ARTICLES);

  private Pipeline() {}

  /** As {@link #brief(PageSource, Issues, Workers)}, for pages in memory. */
  public static Briefing brief(List<Page> pages, List<Issue> unread) {
    Issues issues = new Issues();
    issues.addAll(unread);
    return brief(pages::forEach, issues, Workers.onAllProcessors(Progress.NONE));
  }

  /**
   * Pages in, stories out; the same for any order of the pages and any number of threads.
   *
   * @param issues gets what goes wrong; the briefing has all that is in it at the end
   */
  public static Briefing brief(PageSource pages, Issues issues, Workers workers) {
    List<Article> articles = read(pages, issues, workers);
    List<AnalysedArticle> analysed = analyse(articles, issues, workers);
    Map<ArticleId, Sketch> sketches =
        workers.map("comparing", analysed, Sketch::of).stream()
            .collect(Collectors.toMap(Sketch::id, Function.identity()));
    DatedStories dated = DatedStories.of(stories(analysed, sketches), analysed);
    List<Storyline> storylines = Storylines.of(dated.stories(), dated.over(sketches));
    List<StoryBrief> briefs =
        workers.map("briefing", dated.stories(), story -> StoryBriefs.of(story, dated.of(story)));
    return new Briefing(
        dated.over(articles),
        briefs.stream().sorted(PublicationOrder.NEWEST_STORY_FIRST).toList(),
        storylines,
        issues.sorted());
  }

  /** Pages to articles, sorted by id, which each has for itself. */
  public static List<Article> read(PageSource pages, Issues issues, Workers workers) {
    Extractor extractor = new Extractor();
    List<Optional<Article>> read =
        workers.map(
            "reading",
            pages::forEach,
            page ->
                Isolation.of(page.name(), issues, () -> article(extractor.extract(page), issues)));
    return Namesakes.apart(read.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<Article> article(Extraction extraction, Issues issues) {
    issues.addAll(extraction.issues());
    return Optional.ofNullable(extraction.article());
  }

  private static List<AnalysedArticle> analyse(
      List<Article> articles, Issues issues, Workers workers) {
    return workers
        .map(
            "analysing",
            articles.stream().filter(Pipeline::tellsNews).toList(),
            article ->
                Isolation.of(
                    article.source().page(), issues, () -> Optional.of(Analyser.analyse(article))))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Stories are kept per language; an article of none that is known goes with the English ones. */
  private static List<Story> stories(
      List<AnalysedArticle> analysed, Map<ArticleId, Sketch> sketches) {
    Map<String, StoryStream> streams = new TreeMap<>();
    for (AnalysedArticle each : analysed.stream().sorted(STREAM_ORDER).toList()) {
      String tag = Objects.requireNonNullElse(each.article().language(), "en");
      String language = Locale.forLanguageTag(tag).getLanguage();
      Sketch sketch = Objects.requireNonNull(sketches.get(each.article().id()));
      streams.computeIfAbsent(language, any -> new StoryStream()).add(sketch);
    }
    return streams.values().stream().flatMap(stream -> stream.stories().stream()).toList();
  }

  private static boolean tellsNews(Article article) {
    return !article.text().isBlank()
        && article.cleaning().flags().stream().allMatch(flag -> flag.kind().tellsNews());
  }
}
