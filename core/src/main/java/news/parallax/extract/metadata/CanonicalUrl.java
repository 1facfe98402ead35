package news.parallax.extract.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of an article without what only follows its readers. */
public final class CanonicalUrl {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "ref",
          "ref_src",
          "ref_url",
          "cmpid",
          "cmp",
          "ocid",
          "ito",
          "smid",
          "smtyp",
          "ncid",
          "xtor",
          "rss",
          "wt_mc",
          "sref",
          "feature",
          "partner",
          "campaign",
          "_ga",
          "_gl",
          "spm",
          "taid",
          "share",
          "cid",
          "at_medium",
          "at_campaign",
          "guccounter",
          "source");

  private CanonicalUrl() {}

  /**
   * The first of these that is an absolute web address, resolved against where the page was found.
   *
   * @param stated what the page gives as its address, best first
   * @param found where the page came from, which also answers where none is stated
   */
  public static @Nullable URI of(Stream<String> stated, @Nullable URI found) {
    URI own =
        stated
            .map(address -> resolve(found, address.strip()))
            .filter(Objects::nonNull)
            .filter(CanonicalUrl::isArticleAddress)
            .findFirst()
            .orElse(null);
    return own == null ? found == null ? null : withoutTracking(found) : withoutTracking(own);
  }

  static @Nullable URI of(Head head, StructuredData data, @Nullable URI found) {
    Stream<String> stated =
        Stream.of(
                Stream.ofNullable(head.canonical()),
                head.meta("og:url").stream(),
                data.articles().stream().limit(1).flatMap(article -> article.texts("url").stream()))
            .flatMap(each -> each);
    return of(stated, found);
  }

  private static boolean isArticleAddress(URI address) {
    String path = address.getPath();
    return path != null && path.length() > 1;
  }

  private static @Nullable URI resolve(@Nullable URI base, String address) {
    try {
      URI uri = new URI(address);
      URI whole = base == null || uri.isAbsolute() ? uri : base.resolve(uri);
      boolean web = whole.getHost() != null && "http https".contains(whole.getScheme());
      return web ? whole : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** An address without its tracking parameters and fragment. */
  public static URI withoutTracking(URI address) {
    String query = address.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&", -1))
                .filter(CanonicalUrl::tellsContent)
                .collect(Collectors.joining("&"));
    String whole = address.toString();
    int cut = whole.indexOf('?') >= 0 ? whole.indexOf('?') : whole.indexOf('#');
    String start = cut < 0 ? whole : whole.substring(0, cut);
    return URI.create(kept.isEmpty() ? start : start + "?" + kept);
  }

  private static boolean tellsContent(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return !name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name);
  }
}
