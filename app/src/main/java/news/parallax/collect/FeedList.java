package news.parallax.collect;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** A list of feeds in OPML 1.0 or 2.0, at any depth. */
final class FeedList implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    FeedXml xml = FeedXml.read(input.bytes(), input.type());
    Set<URI> feeds = new LinkedHashSet<>();
    for (Element outline : xml.document().getDescendants(Filters.element("outline"))) {
      URI url = LinkText.parse(outline.getAttributeValue("xmlUrl"), input.url());
      if (url != null) {
        feeds.add(url);
      }
    }
    FeedFaults.tell(input, xml.entries(), xml.fault(), sink);
    if (feeds.isEmpty()) {
      sink.error(input.name(), "is a list of feeds with no feed in it");
    } else {
      sink.links().feeds(input, List.copyOf(feeds), sink);
    }
  }
}
