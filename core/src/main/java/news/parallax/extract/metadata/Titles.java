package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article without the site's name: the structured data's headline, the heading if
 * other places repeat it, og:title, the page's title. A headline that only the page's title has,
 * while og:title says what the heading does, is one for search engines and not for readers.
 */
final class Titles {
  private static final List<String> PARTERS =
      List.of(
          " | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " « ", " / ", "｜", "ㅣ", " ǀ ",
          "--");
  private static final int LONGEST = 400;
  private static final int SHORTEST_HEADING = 8;

  private Titles() {}

  static @Nullable String of(Head head, StructuredData data, @Nullable String outlet) {
    Stream<String> others =
        Stream.of(
                head.meta("twitter:title", "dc.title").stream(),
                Stream.ofNullable(head.title()),
                head.headings().stream())
            .flatMap(each -> each);
    String heading = first(headings(head, data), outlet);
    String headline = first(headlines(data), outlet);
    String page = first(Stream.ofNullable(head.title()), outlet);
    String shared = first(head.meta("og:title").stream(), outlet);
    boolean isForSearch =
        !agree(headline, heading) && agree(headline, page) && agree(heading, shared);
    return Stream.of(
            isForSearch || addsSection(headline, heading) ? null : headline,
            heading,
            shared,
            first(others, outlet))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean agree(@Nullable String one, @Nullable String other) {
    return one != null && other != null && Words.letters(one).equals(Words.letters(other));
  }

  /** Whether a headline is the heading and then the name of a section. */
  private static boolean addsSection(@Nullable String headline, @Nullable String heading) {
    return headline != null
        && heading != null
        && headline.startsWith(heading)
        && PARTERS.stream().anyMatch(headline.substring(heading.length())::startsWith);
  }

  private static @Nullable String first(Stream<String> titles, @Nullable String outlet) {
    return titles
        .map(Markup::strip)
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .map(title -> withoutSite(title, outlet))
        .findFirst()
        .orElse(null);
  }

  /** The structured data's headline, unless it was cut to fit. */
  private static Stream<String> headlines(StructuredData data) {
    return data.articles().stream()
        .limit(1)
        .flatMap(each -> each.texts("headline").stream())
        .limit(1)
        .filter(headline -> !headline.endsWith("...") && !headline.endsWith("…"));
  }

  /** Headings that the page's title or structured data repeat. */
  private static Stream<String> headings(Head head, StructuredData data) {
    List<String> stated = new ArrayList<>();
    data.articles().stream()
        .limit(1)
        .flatMap(each -> each.texts("headline").stream())
        .forEach(stated::add);
    stated.addAll(head.meta("og:title"));
    Stream.ofNullable(head.title()).forEach(stated::add);
    List<String> keys = stated.stream().map(title -> Words.letters(Markup.strip(title))).toList();
    return head.headings().stream()
        .map(Markup::collapse)
        .filter(heading -> isRepeated(Words.letters(heading), keys))
        .limit(1);
  }

  private static boolean isRepeated(String letters, List<String> titles) {
    return letters.length() > SHORTEST_HEADING
        && titles.stream().anyMatch(title -> title.startsWith(letters));
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
    String site = Words.letters(outlet);
    String tail = Words.letters(end);
    return !tail.isEmpty() && (site.contains(tail) || tail.contains(site));
  }
}
