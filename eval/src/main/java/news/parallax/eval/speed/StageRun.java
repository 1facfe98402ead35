package news.parallax.eval.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.article.PublishedAt;
import news.parallax.claim.Claims;
import news.parallax.extract.Extractor;
import news.parallax.lineage.LineageFinder;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Mentions;
import news.parallax.name.Names;
import news.parallax.pipeline.PageSource;
import news.parallax.quote.ArticleQuotes;
import news.parallax.quote.Quotes;
import news.parallax.quote.Utterances;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryStream;
import news.parallax.storyline.Storylines;
import news.parallax.text.Figures;
import news.parallax.text.Sentences;
import news.parallax.text.time.TimeExpressions;

/** One pass through the stages on one thread, each timed for itself. */
final class StageRun {
  private final StageTimes times = new StageTimes();

  /** Times the stages over some pages. */
  static StageTimes over(PageSource pages) {
    StageRun run = new StageRun();
    List<Article> articles = new ArrayList<>();
    pages.forEach(page -> articles.add(run.read(page)));
    run.stories(articles.stream().map(run::analyse).toList());
    return run.times;
  }

  private Article read(Page page) {
    return Objects.requireNonNull(
        times.of("extract", () -> new Extractor().extract(page).article()), page.name());
  }

  private AnalysedArticle analyse(Article article) {
    PublishedAt published = article.published();
    var sentences = times.of("sentences", () -> Sentences.of(article.body()));
    var mentions = times.of("mentions", () -> Mentions.in(article, sentences));
    return new AnalysedArticle(
        article,
        sentences,
        mentions,
        times.of("quotes", () -> Quotes.in(article, sentences, mentions)),
        times.of("figures", () -> Figures.in(article.text())),
        times.of(
            "times",
            () -> TimeExpressions.in(article.text(), published == null ? null : published.day())));
  }

  private void stories(List<AnalysedArticle> articles) {
    Map<ArticleId, AnalysedArticle> byId =
        articles.stream().collect(Collectors.toMap(a -> a.article().id(), Function.identity()));
    Map<ArticleId, Sketch> sketches =
        times.of(
            "sketches",
            () ->
                articles.stream()
                    .map(Sketch::of)
                    .collect(Collectors.toMap(Sketch::id, Function.identity())));
    StoryStream stream = new StoryStream();
    List<Story> stories =
        times.of(
            "stories",
            () -> {
              articles.forEach(
                  each -> stream.add(Objects.requireNonNull(sketches.get(each.article().id()))));
              return stream.stories();
            });
    times.of("storylines", () -> Storylines.of(stories, sketches));
    for (Story story : stories) {
      story(story.articles().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList());
    }
  }

  private void story(List<AnalysedArticle> members) {
    var lineage =
        times.of(
            "lineage",
            () -> LineageFinder.of(members.stream().map(AnalysedArticle::article).toList()));
    var names =
        times.of(
            "names",
            () ->
                Names.across(
                    members.stream()
                        .map(a -> new ArticleMentions(a.article(), a.mentions()))
                        .toList()));
    times.of("claims", () -> Claims.of(members, lineage, names));
    times.of(
        "utterances",
        () ->
            Utterances.across(
                members.stream().map(a -> new ArticleQuotes(a.article(), a.quotes())).toList(),
                names));
  }
}
