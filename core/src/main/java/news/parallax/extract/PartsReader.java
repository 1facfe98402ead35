package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Page;
import news.parallax.article.Paragraph;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.Source;
import news.parallax.article.Times;
import news.parallax.extract.language.Languages;
import news.parallax.extract.metadata.CanonicalUrl;
import news.parallax.extract.metadata.MachineTime;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateWords;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Reads articles whose parts the input already names. */
final class PartsReader {
  private PartsReader() {}

  static Extraction read(Page page, Page.Parts parts) {
    Body body = Body.of(parts.title(), blocks(parts.text()));
    String language = Languages.of("", body.text());
    List<Issue> issues = new ArrayList<>();
    Times times = new Times(published(page, parts.published(), language, issues), null);
    String id = parts.id();
    Article article =
        new Article(
            id != null && !id.isBlank()
                ? new ArticleId(id)
                : ArticleIds.of(body.text(), page.url()),
            new Source(
                page.name(),
                page.url() == null ? null : CanonicalUrl.withoutTracking(page.url()),
                parts.outlet(),
                page.captured()),
            body,
            Byline.NONE,
            times,
            language,
            Cleaning.NONE);
    return new Extraction(article, issues);
  }

  private static @Nullable PublishedAt published(
      Page page, @Nullable String written, String language, List<Issue> issues) {
    if (written == null || written.isBlank()) {
      return null;
    }
    PublishedAt machine = MachineTime.parse(written, Basis.METADATA, 1);
    DateContext context = new DateContext(page.captured(), language);
    PublishedAt time =
        machine != null ? machine : DateWords.first(written, context, Basis.METADATA);
    if (time == null) {
      issues.add(Issue.warning(page.name(), "no time that can be read: published " + written));
    }
    return time;
  }

  private static List<Body.Block> blocks(String text) {
    List<Body.Block> blocks = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .forEach(line -> blocks.add(new Body.Block(line, Paragraph.Kind.PARAGRAPH, "")));
    return blocks;
  }
}
