package news.parallax.eval.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.eval.GoldLines;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads gold sets of pages: {@code gold.jsonl} beside {@code html/*.html.gz}. */
public final class GoldPages {
  private GoldPages() {}

  /**
   * All pages of a set, in its order.
   *
   * @throws IOException if the set can't be read
   */
  public static List<GoldPage> read(Path folder) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (JsonNode line : GoldLines.of(folder.resolve("gold.jsonl"))) {
      pages.add(
          new GoldPage(
              line.path("id").asString(),
              text(line, "url"),
              html(folder.resolve(line.path("file").asString())),
              text(line, "title"),
              authors(line.path("authors")),
              text(line, "published"),
              text(line, "body")));
    }
    return pages;
  }

  private static byte[] html(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  private static @Nullable String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    return value.isString() && !value.asString().isBlank() ? value.asString() : null;
  }

  private static List<String> authors(JsonNode list) {
    List<String> authors = new ArrayList<>();
    list.forEach(each -> authors.add(each.asString()));
    return authors;
  }
}
