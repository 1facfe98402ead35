package news.parallax.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Feed, version 1 or 1.1. */
final class JsonFeed implements Form {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public void read(Input input, Sink sink) throws IOException {
    Reading reading = new Reading(input);
    String fault = reading.read(input.bytes());
    if (fault != null && reading.items.isEmpty()) {
      throw new IOException(fault);
    }
    FeedFaults.tell(input, reading.count, fault, sink);
    sink.links().entries(input, reading.entries(), sink);
  }

  /** A feed item by item, so that one of any length is read in little memory. */
  private static final class Reading {
    private final Input input;
    private final List<JsonNode> items = new ArrayList<>();
    private @Nullable String title;
    private int count;

    Reading(Input input) {
      this.input = input;
    }

    /** Reads as far as it goes; returns why it went no further, or null. */
    @Nullable String read(InputStream bytes) {
      try (JsonParser parser = JSON.createParser(new OpenStream(bytes))) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (name.equals("items") && value == JsonToken.START_ARRAY) {
            items(parser);
          } else if (name.equals("title") && value == JsonToken.VALUE_STRING) {
            title = parser.getString();
          } else {
            parser.skipChildren();
          }
        }
        return null;
      } catch (JacksonException e) {
        return "is no JSON from line " + e.getLocation().getLineNr() + " on";
      }
    }

    private void items(JsonParser parser) {
      for (JsonToken each = parser.nextToken();
          each != null && each != JsonToken.END_ARRAY;
          each = parser.nextToken()) {
        if (++count > Limits.FEED_ENTRIES) {
          parser.skipChildren();
        } else {
          items.add(parser.readValueAsTree());
        }
      }
    }

    List<Entry> entries() {
      List<Entry> entries = new ArrayList<>();
      for (JsonNode item : items) {
        entries.add(entry(input.name() + ":" + (entries.size() + 1), item));
      }
      return entries;
    }

    private Entry entry(String where, JsonNode item) {
      URI url = LinkText.parse(text(item, "url"), input.url());
      if (url == null) {
        url = LinkText.parse(text(item, "external_url"), input.url());
      }
      String html = FeedText.paragraphs(text(item, "content_html"));
      String plain = text(item, "content_text");
      String published = text(item, "date_published");
      Page.Parts parts =
          new Page.Parts(
              url == null ? text(item, "id") : null,
              url == null ? title : null,
              FeedText.line(text(item, "title")),
              published == null ? text(item, "date_modified") : published,
              plain == null || html.length() >= plain.length() ? html : plain);
      return new Entry(where, url, parts);
    }

    private static @Nullable String text(JsonNode item, String name) {
      JsonNode value = item.get(name);
      return value == null || !value.isString() || value.asString().isBlank()
          ? null
          : value.asString();
    }
  }
}
