package news.parallax.collect;

import static org.jdom2.Namespace.XML_NAMESPACE;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Page;
import org.jspecify.annotations.Nullable;

/** An RSS (0.9 to 2.0) or Atom (0.3, RFC 4287) feed. */
final class XmlFeed implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    FeedXml xml = FeedXml.read(input.bytes(), input.type());
    SyndFeed feed = feed(xml);
    URI base = base(input, xml, feed);
    List<Entry> entries = new ArrayList<>();
    for (SyndEntry each : feed.getEntries()) {
      String where = input.name() + ":" + (entries.size() + 1);
      URI url = url(each, base);
      entries.add(new Entry(where, url, parts(each, url, FeedText.line(feed.getTitle()))));
    }
    FeedFaults.tell(input, xml.entries(), xml.fault(), sink);
    sink.links().entries(input, entries, sink);
  }

  private static SyndFeed feed(FeedXml xml) throws IOException {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(xml.document());
    } catch (FeedException | RuntimeException e) { // ROME falls over feeds without a channel
      throw new IOException("is a feed in no form that is known", e);
    }
  }

  /** What relative addresses count from. */
  private static @Nullable URI base(Input input, FeedXml xml, SyndFeed feed) {
    String said = xml.document().getRootElement().getAttributeValue("base", XML_NAMESPACE);
    URI base = LinkText.parse(said, input.url());
    if (base == null) {
      base = input.url();
    }
    return base == null ? LinkText.parse(feed.getLink(), null) : base;
  }

  private static @Nullable URI url(SyndEntry entry, @Nullable URI base) {
    URI url = LinkText.parse(entry.getLink(), base);
    return url == null ? LinkText.parse(entry.getUri(), null) : url;
  }

  private static Page.Parts parts(SyndEntry entry, @Nullable URI url, @Nullable String feed) {
    return new Page.Parts(
        url == null ? entry.getUri() : null,
        url == null ? feed : null,
        FeedText.line(entry.getTitle()),
        time(entry),
        text(entry));
  }

  private static @Nullable String time(SyndEntry entry) {
    Date time = entry.getPublishedDate();
    if (time == null) {
      time = entry.getUpdatedDate();
    }
    return time == null ? null : time.toInstant().toString();
  }

  /** The longest text that an entry has. */
  private static String text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(Objects::nonNull)
        .map(FeedText::paragraphs)
        .reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }
}
