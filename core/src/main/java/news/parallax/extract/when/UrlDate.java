package news.parallax.extract.when;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** The day in a page's address. */
public final class UrlDate {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})(?:([/_-])([01]?[0-9])\\2([0-3]?[0-9])|([01][0-9])([0-3][0-9]))(?![0-9])");

  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)[0-9]{2})/([a-z]{3,9})/([0-3]?[0-9])/", Pattern.CASE_INSENSITIVE);

  private UrlDate() {}

  /** The day that an address names ({@code /2024/11/04/}, {@code /2024/nov/04/}), or null. */
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
    return named(path);
  }

  private static @Nullable PublishedAt named(String path) {
    Matcher matcher = NAMED.matcher(path);
    if (!matcher.find()) {
      return null;
    }
    List<Token> tokens = Token.of(matcher.group(2));
    Phrases.Hit<Month> month = CalendarNames.MONTHS.at(tokens, 0, "en");
    LocalDate day =
        month == null ? null : day(matcher.group(1), month.meaning().getValue(), matcher.group(3));
    return day == null ? null : PublishedAt.day(day, PublishedAt.Basis.URL, matcher.group(), .9);
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    boolean parted = matcher.group(3) != null;
    int month = Integer.parseInt(matcher.group(parted ? 3 : 5));
    return day(matcher.group(1), month, matcher.group(parted ? 4 : 6));
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
