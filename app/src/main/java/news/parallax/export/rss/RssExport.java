package news.parallax.export.rss;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Paragraph;
import news.parallax.brief.Briefing;
import news.parallax.export.Export;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0: an item an article, the newest first and undated ones last. Its title tells the outlet,
 * as readers of feeds show little else; its description is the first paragraph.
 */
public final class RssExport implements Export {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparingLong(
              (Article article) -> article.published() == null ? Long.MAX_VALUE : -seconds(article))
          .thenComparing(Article::id);

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    String about = "Articles of the same news from several outlets, by Parallax";
    write(new Feed(title(briefing), about, urn(briefing)), briefing.articles(), out);
  }

  /**
   * What a feed says of itself.
   *
   * @param urn what stands for it where no article has an address
   */
  public record Feed(String title, String about, String urn) {}

  /**
   * A feed of any articles.
   *
   * @param articles in any order
   */
  public static void write(Feed feed, List<Article> articles, Writer out) throws IOException {
    Channel channel = new Channel("rss_2.0");
    channel.setEncoding("UTF-8");
    channel.setTitle(xml(feed.title()));
    channel.setDescription(feed.about());
    List<Article> newest = articles.stream().sorted(NEWEST_FIRST).toList();
    channel.setLink(link(feed.urn(), newest));
    channel.setItems(newest.stream().map(RssExport::item).toList());
    if (!newest.isEmpty()) {
      channel.setPubDate(date(newest.getFirst()));
    }
    try {
      new WireFeedOutput().output(channel, out, true);
    } catch (FeedException e) {
      throw new IllegalStateException(e); // a channel of ours is whole
    }
  }

  private static String title(Briefing briefing) {
    if (!briefing.storylines().isEmpty()) {
      return xml(briefing.storylines().getFirst().title());
    }
    return briefing.stories().isEmpty()
        ? "No story"
        : xml(briefing.stories().getFirst().headline().title().text());
  }

  /** RSS wants one: the newest article's address, else the feed's name. */
  private static String link(String urn, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> Stream.ofNullable(article.source().url()))
        .map(url -> xml(url.toString()))
        .findFirst()
        .orElse(urn);
  }

  private static String urn(Briefing briefing) {
    return "urn:parallax:story:"
        + briefing.stories().stream()
            .map(story -> story.story().id().value())
            .findFirst()
            .orElse("none");
  }

  private static Item item(Article article) {
    Item item = new Item();
    String title = article.title() == null ? article.id().value() : article.title().text();
    item.setTitle(xml(article.outlet() == null ? title : article.outlet() + ": " + title));
    if (article.source().url() != null) {
      item.setLink(xml(article.source().url().toString()));
    }
    Guid guid = new Guid();
    guid.setPermaLink(false);
    guid.setValue(xml(article.id().value()));
    item.setGuid(guid);
    item.setPubDate(date(article));
    Description description = new Description();
    description.setType("text/plain");
    description.setValue(xml(first(article)));
    item.setDescription(description);
    return item;
  }

  private static String first(Article article) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
        .findFirst()
        .map(paragraph -> paragraph.span().of(article.text()))
        .orElse("");
  }

  private static @Nullable Date date(Article article) {
    return article.published() == null ? null : Date.from(article.published().instant());
  }

  private static long seconds(Article article) {
    return Objects.requireNonNull(article.published()).instant().getEpochSecond();
  }

  /** Without the characters that XML 1.0 can't hold (section 2.2). */
  private static String xml(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
