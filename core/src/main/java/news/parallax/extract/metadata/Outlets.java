package news.parallax.extract.metadata;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who published a page, as it says itself. */
final class Outlets {
  private static final int LONGEST = 80;

  private Outlets() {}

  static @Nullable String of(Head head, StructuredData data) {
    return Stream.of(
            head.meta("og:site_name").stream(),
            publishers(data),
            head.meta("application-name", "dc.publisher", "apple-mobile-web-app-title").stream(),
            data.ofType("WebSite").stream().flatMap(site -> site.texts("name").stream()))
        .flatMap(each -> each)
        .map(Markup::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> publishers(StructuredData data) {
    return data.articles().stream()
        .map(article -> article.field("publisher"))
        .filter(java.util.Objects::nonNull)
        .flatMap(publisher -> publisher.items().stream())
        .flatMap(
            publisher -> {
              String id = publisher.text("@id");
              Json full = publisher.field("name") == null && id != null ? data.byId(id) : publisher;
              return full == null ? Stream.empty() : full.texts("name").stream();
            });
  }
}
