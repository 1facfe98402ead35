package news.parallax.extract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import news.parallax.article.Source;
import news.parallax.article.Times;
import news.parallax.extract.plain.PlainReader;
import news.parallax.extract.plain.PlainReading;
import org.jspecify.annotations.Nullable;

/** Page to article. Pure and safe for any number of threads. */
public final class Extractor {

  /** Reads one page. Never throws for what a page holds: that becomes an issue. */
  public Extraction extract(Page page) {
    return switch (page.content()) {
      case Page.Raw raw -> text(page, raw);
      case Page.Parts parts -> new Extraction(parts(page, parts), List.of());
    };
  }

  private static Extraction text(Page page, Page.Raw raw) {
    String text = new String(raw.bytes(), StandardCharsets.UTF_8);
    PlainReading read = PlainReader.read(text, page, "und");
    Article article =
        new Article(
            new ArticleId(Integer.toHexString(read.body().text().hashCode())),
            new Source(page.name(), page.url(), read.outlet(), page.captured()),
            read.body(),
            read.byline(),
            read.times(),
            "und",
            read.cleaning());
    return new Extraction(article, read.issues());
  }

  private static Article parts(Page page, Page.Parts parts) {
    Body body = Body.of(parts.title(), blocks(parts.text()));
    return article(page, parts.id(), parts.outlet(), body, given(parts.published()));
  }

  private static Article article(
      Page page, @Nullable String id, @Nullable String outlet, Body body, Times times) {
    return new Article(
        new ArticleId(id == null ? Integer.toHexString(body.text().hashCode()) : id),
        new Source(page.name(), page.url(), outlet, page.captured()),
        body,
        Byline.NONE,
        times,
        "und",
        Cleaning.NONE);
  }

  private static Times given(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return Times.UNKNOWN;
    }
    try {
      var day = LocalDate.parse(published.substring(0, 10));
      return new Times(PublishedAt.day(day, PublishedAt.Basis.METADATA, published, 1), null);
    } catch (DateTimeParseException e) {
      return Times.UNKNOWN;
    }
  }

  private static List<Body.Block> blocks(String text) {
    List<Body.Block> blocks = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .forEach(line -> blocks.add(new Body.Block(line, Paragraph.Kind.PARAGRAPH, "")));
    return blocks;
  }
}
