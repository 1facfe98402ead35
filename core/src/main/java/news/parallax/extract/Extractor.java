package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Body;
import news.parallax.article.Cleaning;
import news.parallax.article.Flag;
import news.parallax.article.Page;
import news.parallax.article.Source;
import news.parallax.extract.html.HtmlReader;
import news.parallax.extract.language.Languages;
import news.parallax.extract.metadata.CanonicalUrl;
import news.parallax.extract.plain.PlainReader;
import news.parallax.extract.plain.PlainReading;
import news.parallax.extract.site.PublisherRules;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Page to article. Pure and safe for any number of threads. */
public final class Extractor {
  /** Some 60,000 words; long live blogs have half of that. */
  private static final int LONGEST_ARTICLE = 400_000;

  private final PublisherRules rules;

  /** With the publisher rules that come with the program. */
  public Extractor() {
    this(PublisherRules.SHIPPED);
  }

  /** With other publisher rules, or none. */
  public Extractor(PublisherRules rules) {
    this.rules = rules;
  }

  /** Reads one page. Never throws for what a page holds: that becomes an issue. */
  public Extraction extract(Page page) {
    return switch (page.content()) {
      case Page.Raw raw -> raw(page, raw);
      case Page.Parts parts -> PartsReader.read(page, parts);
    };
  }

  private Extraction raw(Page page, Page.Raw raw) {
    String unreadable = Sniffer.whyUnreadable(raw.bytes());
    if (unreadable != null) {
      return new Extraction(null, List.of(Issue.error(page.name(), unreadable)));
    }
    String text = Charsets.decode(raw.bytes(), raw.contentType());
    if (text.isBlank()) {
      return new Extraction(null, List.of(Issue.error(page.name(), "holds no text")));
    }
    return Sniffer.isHtml(text, raw.contentType()) ? html(page, text) : plain(page, text);
  }

  private Extraction html(Page page, String html) {
    HtmlReader.Reading read = HtmlReader.read(html, page, rules);
    Article article =
        new Article(
            ArticleIds.of(read.body().text(), read.metadata().url()),
            new Source(
                page.name(),
                read.metadata().url(),
                OutletNames.bounded(read.metadata().outlet()),
                page.captured()),
            read.body(),
            read.byline(),
            read.times(),
            read.language(),
            sized(read.cleaning(), read.body()));
    return new Extraction(article, issues(page, article, read.issues()));
  }

  private static Extraction plain(Page page, String text) {
    String language = Languages.of("", text);
    PlainReading read = PlainReader.read(text, page, language);
    Article article =
        new Article(
            ArticleIds.of(read.body().text(), page.url()),
            new Source(page.name(), url(page), OutletNames.bounded(read.outlet()), page.captured()),
            read.body(),
            read.byline(),
            read.times(),
            language,
            sized(read.cleaning(), read.body()));
    return new Extraction(article, issues(page, article, read.issues()));
  }

  /** Flags what is longer than any article, so that no dump of data is taken for news. */
  private static Cleaning sized(Cleaning cleaning, Body body) {
    int length = body.text().length();
    if (length <= LONGEST_ARTICLE) {
      return cleaning;
    }
    List<Flag> flags = new ArrayList<>(cleaning.flags());
    flags.add(new Flag(Flag.Kind.NOT_AN_ARTICLE, length + " letters, more than any article has"));
    return new Cleaning(cleaning.removed(), flags);
  }

  private static List<Issue> issues(Page page, Article article, List<Issue> found) {
    if (!article.paragraphs().isEmpty()) {
      return found;
    }
    List<Issue> issues = new ArrayList<>(found);
    issues.add(Issue.warning(page.name(), "holds no article"));
    return issues;
  }

  private static java.net.@Nullable URI url(Page page) {
    return page.url() == null ? null : CanonicalUrl.withoutTracking(page.url());
  }
}
