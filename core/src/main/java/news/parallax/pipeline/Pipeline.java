package news.parallax.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.brief.StoryBriefs;
import news.parallax.claim.Apart;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
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

  /** As {@link #brief(Story, List, Set)}, where nobody has said anything of its claims. */
  public static StoryBrief brief(Story story, List<AnalysedArticle> articles) {
    return brief(story, articles, Set.of());
  }

  /**
   * The brief of one story, its undated articles given the story's day.
   *
   * @param articles the story's, in any order
   * @param apart passages that people said are not one claim
   */
  public static StoryBrief brief(Story story, List<AnalysedArticle> articles, Set<Apart> apart) {
    DatedStories dated = DatedStories.of(List.of(story), articles);
    Story ordered = dated.stories().getFirst();
    return StoryBriefs.of(ordered, dated.of(ordered), apart);
  }

  /** A story's articles as its brief has them: each undated one with the story's day. */
  public static List<Article> dated(List<Article> story) {
    return StoryDay.given(story);
  }

  /** Pages to articles, sorted by id, which each has for itself. */
  public static List<Article> read(PageSource pages, Issues issues, Workers workers) {
    PageReader reader = new PageReader(issues);
    List<Optional<Article>> read =
        workers.map("reading", pages::forEach, pages.count(), reader::article);
    return Namesakes.apart(read.stream().flatMap(Optional::stream).toList());
  }

  private static List<AnalysedArticle> analyse(
      List<Article> articles, Issues issues, Workers workers) {
    List<Article> news = articles.stream().filter(Pipeline::tellsNews).toList();
    return workers.map("analysing", news, new PageReader(issues)::analysed).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Story> stories(
      List<AnalysedArticle> analysed, Map<ArticleId, Sketch> sketches) {
    StoryStreams streams = new StoryStreams();
    for (AnalysedArticle each : analysed.stream().sorted(STREAM_ORDER).toList()) {
      Sketch sketch = Objects.requireNonNull(sketches.get(each.article().id()));
      streams.add(StoryStreams.languageOf(each.article()), sketch);
    }
    return streams.stories();
  }

  /** Whether an article has words of news, so that it may be fed to stories. */
  public static boolean tellsNews(Article article) {
    return !article.text().isBlank()
        && article.cleaning().flags().stream().allMatch(flag -> flag.kind().tellsNews());
  }
}
