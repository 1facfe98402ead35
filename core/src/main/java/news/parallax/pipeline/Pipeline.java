package news.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import news.parallax.story.Story;
import news.parallax.story.StoryStream;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.Storylines;

/** The stages in their order. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Pages in, stories out; the same for any order of the pages.
   *
   * @param unread what went wrong before the pages came here
   */
  public static Briefing brief(List<Page> pages, List<Issue> unread) {
    List<Extraction> extractions =
        pages.parallelStream().map(page -> new Extractor().extract(page)).toList();
    List<Article> articles = articles(extractions);
    List<AnalysedArticle> analysed =
        articles.parallelStream()
            .filter(Pipeline::tellsNews)
            .map(Analyser::analyse)
            .sorted(STREAM_ORDER)
            .toList();
    StoryStream stream = new StoryStream();
    analysed.forEach(stream::add);
    Map<ArticleId, AnalysedArticle> byId =
        analysed.stream().collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
    List<Story> stories = stream.stories();
    List<Storyline> storylines = Storylines.of(stories, byId);
    List<StoryBrief> briefs =
        stories.parallelStream()
            .map(story -> StoryBriefs.of(story, story.articles().stream().map(byId::get).toList()))
            .toList();
    return new Briefing(articles, briefs, storylines, issues(unread, extractions));
  }

  private static final Comparator<AnalysedArticle> STREAM_ORDER =
      Comparator.comparing(a -> a.article().id());

  private static boolean tellsNews(Article article) {
    return !article.text().isBlank()
        && article.cleaning().flags().stream().allMatch(flag -> flag.kind().tellsNews());
  }

  private static List<Article> articles(List<Extraction> extractions) {
    return extractions.stream()
        .map(Extraction::article)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Article::id))
        .toList();
  }

  private static List<Issue> issues(List<Issue> unread, List<Extraction> extractions) {
    List<Issue> all = new ArrayList<>(unread);
    extractions.forEach(extraction -> all.addAll(extraction.issues()));
    return all.stream().distinct().sorted().toList();
  }
}
