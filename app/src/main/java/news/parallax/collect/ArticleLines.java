package news.parallax.collect;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines of articles: {@code id, outlet, url, title, published, text}. */
final class ArticleLines implements Form {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Override
  public void read(Input input, Sink sink) throws IOException {
    Lines lines = new Lines(input.bytes());
    Faults faults = new Faults(input.name(), sink);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      String where = input.name() + ":" + line.number();
      try {
        List<Issue> flaws = new ArrayList<>();
        Page page = page(where, line, input, flaws);
        flaws.forEach(faults::add);
        if (page != null) {
          sink.page(page);
        }
      } catch (NotAnArticle e) {
        faults.add(Issue.error(where, e.reason + "; left out"));
      }
    }
    faults.close();
  }

  private static @Nullable Page page(String where, Lines.Line line, Input input, List<Issue> flaws)
      throws NotAnArticle {
    if (!line.whole()) {
      throw new NotAnArticle("is over " + (Limits.PAGE_BYTES >> 20) + " MiB");
    }
    String json = decoded(line.bytes(), where, flaws);
    if (json.isBlank()) {
      return null;
    }
    JsonNode fields = fields(json);
    return new Page(where, url(fields, where, flaws), input.captured(), parts(fields));
  }

  private static JsonNode fields(String json) throws NotAnArticle {
    try {
      JsonNode fields = JSON.readTree(json);
      if (!fields.isObject()) {
        throw new NotAnArticle("is not a JSON object");
      }
      return fields;
    } catch (JacksonException e) {
      throw new NotAnArticle("is not JSON at column " + e.getLocation().getColumnNr());
    }
  }

  private static Page.Parts parts(JsonNode fields) throws NotAnArticle {
    String text = text(fields, "text");
    if (text == null) {
      throw new NotAnArticle("has no \"text\"");
    }
    return new Page.Parts(
        text(fields, "id"),
        text(fields, "outlet"),
        text(fields, "title"),
        text(fields, "published"),
        text);
  }

  private static @Nullable String text(JsonNode fields, String name) {
    JsonNode value = fields.get(name);
    return value == null || value.isNull() || !value.isValueNode() || value.asString().isBlank()
        ? null
        : value.asString();
  }

  private static @Nullable URI url(JsonNode fields, String where, List<Issue> flaws) {
    String url = text(fields, "url");
    try {
      return url == null ? null : new URI(url.strip());
    } catch (URISyntaxException e) {
      flaws.add(Issue.warning(where, "has a \"url\" that is none; read without it"));
      return null;
    }
  }

  private static String decoded(byte[] line, String where, List<Issue> flaws) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      flaws.add(Issue.warning(where, "is not UTF-8; read as windows-1252"));
      text = new String(line, WESTERN);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Why a line gives no page. */
  private static final class NotAnArticle extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    NotAnArticle(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
