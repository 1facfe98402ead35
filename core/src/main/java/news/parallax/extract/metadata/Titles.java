package news.parallax.extract.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title of an article without the site's name. */
final class Titles {
  private static final List<String> PARTERS =
      List.of(" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " « ", " / ", "｜", " ǀ ");
  private static final int LONGEST = 400;

  private Titles() {}

  static @Nullable String of(Head head, StructuredData data, @Nullable String outlet) {
    return Stream.of(
            headlines(data),
            headings(head, data),
            head.meta("og:title", "twitter:title", "dc.title").stream(),
            Stream.ofNullable(head.title()),
            head.headings().stream())
        .flatMap(each -> each)
        .map(Markup::strip)
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .map(title -> withoutSite(title, outlet))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The structured data's headline, unless it was cut to fit. */
  private static Stream<String> headlines(StructuredData data) {
    return data.articles().stream()
        .limit(1)
        .flatMap(each -> each.texts("headline").stream())
        .filter(headline -> !headline.endsWith("...") && !headline.endsWith("…"));
  }

  /** Headings that the page's title or structured data repeat. */
  private static Stream<String> headings(Head head, StructuredData data) {
    List<String> stated =
        Stream.of(
                data.articles().stream().limit(1).flatMap(each -> each.texts("headline").stream()),
                head.meta("og:title").stream(),
                Stream.ofNullable(head.title()))
            .flatMap(each -> each)
            .map(title -> letters(Markup.strip(title)))
            .toList();
    return head.headings().stream()
        .map(Markup::collapse)
        .filter(heading -> letters(heading).length() > 8)
        .filter(heading -> stated.stream().anyMatch(title -> title.startsWith(letters(heading))));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String withoutSite(String title, @Nullable String outlet) {
    for (String parter : PARTERS) {
      int at = title.lastIndexOf(parter);
      if (at > 0 && isSite(title.substring(at + parter.length()), outlet)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static boolean isSite(String end, @Nullable String outlet) {
    if (outlet == null) {
      return end.length() < 25 && end.split(" ", -1).length <= 3;
    }
    String site = letters(outlet).toLowerCase(Locale.ROOT);
    String tail = letters(end);
    return !tail.isEmpty() && (site.contains(tail) || tail.contains(site));
  }
}
