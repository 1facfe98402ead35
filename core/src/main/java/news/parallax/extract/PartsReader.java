package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
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
import news.parallax.extract.plain.PlainReader;
import news.parallax.extract.plain.PlainReading;
import news.parallax.extract.plain.TimeLines;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateWords;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Reads articles whose parts the input already names. */
final class PartsReader {
  /**
   * Dates that count from the capture ("4 November", "3 hours ago") are less sure than this. They
   * are left out: a collection of articles is seldom written when its articles were.
   */
  private static final double NO_CAPTURE = .75;

  /** An id stands in addresses; one that is longer is made of the content instead. */
  private static final int LONGEST_ID = 200;

  private PartsReader() {}

  static Extraction read(Page page, Page.Parts parts) {
    String language = Languages.of("", lines(parts));
    Body body = Body.of(title(page, parts.title(), language), blocks(parts.text()));
    List<Issue> issues = new ArrayList<>();
    Page lines = new Page(page.name(), null, page.captured(), parts);
    PlainReading told = PlainReader.read(lines(parts), lines, language);
    Times times = times(page, parts.published(), language, told.times(), issues);
    String id = parts.id();
    Article article =
        new Article(
            id != null && !id.isBlank() && id.length() <= LONGEST_ID
                ? new ArticleId(id)
                : ArticleIds.of(body.text(), page.url()),
            new Source(
                page.name(),
                page.url() == null ? null : CanonicalUrl.withoutTracking(page.url()),
                OutletNames.bounded(parts.outlet()),
                page.captured()),
            body,
            told.byline(),
            times,
            language,
            Cleaning.NONE);
    return new Extraction(article, issues);
  }

  /** The title; null where what is given as one is only the line of a date. */
  private static @Nullable String title(Page page, @Nullable String given, String language) {
    DateContext context = new DateContext(page.captured(), language);
    return given != null && TimeLines.isDay(given, context) ? null : given;
  }

  /** Title and text as a text page would have them. */
  private static String lines(Page.Parts parts) {
    String title = parts.title();
    return title == null || parts.text().startsWith(title)
        ? parts.text()
        : title + "\n\n" + parts.text();
  }

  /**
   * The time that the input names; where it names none, what the article's own lines tell. Its
   * address is not asked.
   */
  private static Times times(
      Page page, @Nullable String written, String language, Times told, List<Issue> issues) {
    PublishedAt published = published(page, written, language, issues);
    return published != null
        ? new Times(published, null)
        : new Times(sure(told.published()), sure(told.modified()));
  }

  private static @Nullable PublishedAt sure(@Nullable PublishedAt time) {
    return time != null && time.confidence() >= NO_CAPTURE ? time : null;
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
