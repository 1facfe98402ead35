package news.parallax.extract.when;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** The day in a page's address. */
public final class UrlDate {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:([/_-])([01]?[0-9])\\2([0-3]?[0-9])|([01][0-9])([0-3][0-9]))(?![0-9])");

  private UrlDate() {}

  /** The day that an address names ({@code /2024/11/04/}), or null. */
  public static @Nullable PublishedAt of(URI url) {
    String path = url.getRawPath();
    if (path == null) {
      return null;
    }
    Matcher matcher = DAY.matcher(path);
    while (matcher.find()) {
      LocalDate day = day(matcher);
      if (day != null) {
        return PublishedAt.day(day, PublishedAt.Basis.URL, matcher.group(), .9);
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    boolean parted = matcher.group(3) != null;
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(parted ? 3 : 5)),
          Integer.parseInt(matcher.group(parted ? 4 : 6)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
