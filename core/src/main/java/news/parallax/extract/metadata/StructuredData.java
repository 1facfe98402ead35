package news.parallax.extract.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: its objects, wherever they are nested.
 *
 * <p>See <a href="https://schema.org/Article">schema.org/Article</a>.
 */
final class StructuredData {
  private static final int MOST_OBJECTS = 5000;

  private final List<Json> objects = new ArrayList<>();
  private final List<Json> articles;

  private StructuredData(List<String> scripts) {
    Deque<Json> open = new ArrayDeque<>();
    scripts.forEach(script -> open.addAll(JsonReader.read(script)));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      Json next = open.removeFirst();
      switch (next) {
        case Json.Fields(Map<String, Json> fields) -> {
          objects.add(next);
          open.addAll(fields.values());
        }
        case Json.Items(List<Json> items) -> open.addAll(items);
        case Json.Text text -> {}
      }
    }
    articles =
        objects.stream()
            .filter(StructuredData::isArticle)
            .sorted(Comparator.comparingInt(StructuredData::worth).reversed())
            .toList();
  }

  static StructuredData of(List<String> scripts) {
    return new StructuredData(scripts);
  }

  /** The objects that describe an article, the page's own first. */
  List<Json> articles() {
    return articles;
  }

  /** The objects that describe the page itself without calling it an article. */
  List<Json> pages() {
    return ofType("WebPage");
  }

  /** All objects of a type, outermost first. */
  List<Json> ofType(String type) {
    return objects.stream().filter(each -> each.texts("@type").contains(type)).toList();
  }

  /** The object with an {@code @id} that says more than that, or null. */
  @Nullable Json byId(String id) {
    return objects.stream()
        .filter(each -> id.equals(each.text("@id")) && each.field("name") != null)
        .findFirst()
        .orElse(null);
  }

  /** Whether the page calls itself a live blog. */
  boolean hasLiveBlog() {
    return !ofType("LiveBlogPosting").isEmpty();
  }

  private static boolean isArticle(Json object) {
    return object.texts("@type").stream().anyMatch(StructuredData::isArticleType);
  }

  private static boolean isArticleType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.endsWith("article")
        || (lower.endsWith("posting") && !lower.startsWith("job"))
        || lower.endsWith("report")
        || lower.equals("blogpost");
  }

  private static int worth(Json article) {
    int worth = article.field("headline") != null || article.field("name") != null ? 4 : 0;
    worth += article.field("datePublished") != null ? 2 : 0;
    worth += article.field("author") != null ? 1 : 0;
    return worth;
  }
}
