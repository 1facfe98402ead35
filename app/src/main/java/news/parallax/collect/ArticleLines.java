package news.parallax.collect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import news.parallax.article.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines of articles: {@code id, outlet, url, title, published, text}. */
final class ArticleLines implements Form {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public void read(Input input, Sink sink) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(input.bytes(), StandardCharsets.UTF_8));
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
      if (!line.isBlank()) {
        article(line, input.name() + ":" + number, input, sink);
      }
    }
  }

  private static void article(String line, String where, Input input, Sink sink) {
    try {
      JsonNode fields = JSON.readTree(line);
      String text = text(fields, "text");
      if (text == null) {
        sink.error(where, "has no field \"text\"");
        return;
      }
      Page.Parts parts =
          new Page.Parts(
              text(fields, "id"),
              text(fields, "outlet"),
              text(fields, "title"),
              text(fields, "published"),
              text);
      sink.pages().accept(new Page(where, uri(text(fields, "url")), input.captured(), parts));
    } catch (JacksonException e) {
      sink.error(where, "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static @Nullable String text(JsonNode fields, String name) {
    JsonNode value = fields.get(name);
    return value == null || !value.isValueNode() || value.isNull() || value.asString().isBlank()
        ? null
        : value.asString();
  }

  private static @Nullable URI uri(@Nullable String url) {
    try {
      return url == null ? null : new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
