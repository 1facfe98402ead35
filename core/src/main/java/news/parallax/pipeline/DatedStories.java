package news.parallax.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.story.Sketch;
import news.parallax.story.Story;

/**
 * Stories whose undated articles have their story's day.
 *
 * @param articles every article of the stories
 */
record DatedStories(List<Story> stories, Map<ArticleId, AnalysedArticle> articles) {

  static DatedStories of(List<Story> stories, List<AnalysedArticle> analysed) {
    Map<ArticleId, AnalysedArticle> byId =
        new HashMap<>(
            analysed.stream()
                .collect(Collectors.toMap(a -> a.article().id(), Function.identity())));
    List<Story> ordered = new ArrayList<>();
    for (Story story : stories) {
      List<Article> members =
          story.articles().stream()
              .map(id -> Objects.requireNonNull(byId.get(id)).article())
              .toList();
      List<Article> dated =
          StoryDay.given(members).stream().sorted(PublicationOrder.OF_ARTICLES).toList();
      dated.forEach(article -> byId.computeIfPresent(article.id(), (id, old) -> old.with(article)));
      ordered.add(new Story(story.id(), dated.stream().map(Article::id).toList(), story.why()));
    }
    return new DatedStories(List.copyOf(ordered), Map.copyOf(byId));
  }

  /** A story's articles, in its order. */
  List<AnalysedArticle> of(Story story) {
    return story.articles().stream().map(id -> Objects.requireNonNull(articles.get(id))).toList();
  }

  /** What the fold keeps of the articles, each with the time that it has in its story. */
  Map<ArticleId, Sketch> over(Map<ArticleId, Sketch> sketches) {
    Map<ArticleId, Sketch> dated = new HashMap<>(sketches);
    articles.forEach(
        (id, article) ->
            dated.computeIfPresent(id, (any, sketch) -> sketch.at(article.article().published())));
    return dated;
  }

  /** These articles, those that are in a story with the time they have there. */
  List<Article> over(List<Article> all) {
    return all.stream()
        .map(
            article -> {
              AnalysedArticle dated = articles.get(article.id());
              return dated == null ? article : dated.article();
            })
        .toList();
  }
}
