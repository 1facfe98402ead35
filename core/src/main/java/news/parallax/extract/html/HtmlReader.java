package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Page;
import news.parallax.article.Times;
import news.parallax.extract.language.Languages;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.site.PublisherRules;
import news.parallax.extract.when.DateContext;
import news.parallax.issue.Issue;

/** Reads HTML pages. Pure; safe for any number of threads. */
public final class HtmlReader {
  private static final String TOO_MANY =
      "has " + HtmlPage.MOST_BLOCKS + " blocks of text or more; only these were read";

  private HtmlReader() {}

  /** What an HTML page says. */
  public record Reading(
      Body body,
      Metadata metadata,
      Byline byline,
      Times times,
      String language,
      Cleaning cleaning,
      List<Issue> issues) {
    public Reading {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Reads a page; never throws for what it holds.
   *
   * @param rules evidence that goes before the block model's where the page's publisher has a rule
   */
  public static Reading read(String html, Page page, PublisherRules rules) {
    HtmlPage walked = HtmlPage.parse(html);
    DateContext context = new DateContext(page.captured(), walked.head().language());
    Metadata metadata = Metadata.of(walked.head(), page.name(), page.url(), context);
    LiveEntries entries = LiveEntries.of(walked, metadata, context);
    Choice choice =
        Choice.of(
            walked, metadata, Evidence.of(walked, context, entries, rules.of(metadata.url())));
    Body body = Body.of(metadata.title(), choice.kept());
    Cleaning cleaning = new Cleaning(choice.removed(), Flags.of(walked, metadata, choice.kept()));
    String language = Languages.of(walked.head().language(), body.text());
    Told told = Told.of(body, choice.removed(), metadata, context);
    List<Issue> issues = new ArrayList<>(metadata.issues());
    if (walked.blocks().size() >= HtmlPage.MOST_BLOCKS) {
      issues.add(Issue.error(page.name(), TOO_MANY));
    }
    return new Reading(body, metadata, told.byline(), told.times(), language, cleaning, issues);
  }
}
