package news.parallax.extract.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Byline;
import news.parallax.article.Credit;

/**
 * Lines under an article that say who reported it: "Reporting by Ann Ash in Tarmouth; editing by
 * Ben Boe", "With files from AFP". Editors are no authors.
 */
public final class ClosingCredits {
  private static final int LONGEST = 240;
  private static final Pattern REPORTING =
      Pattern.compile("(?i)^\\(?(?:reporting|reported|writing|written) by ([^;()]{3,160})");
  private static final Pattern PLACE =
      Pattern.compile("(?U) in \\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*)*");
  private static final Pattern FILES =
      Pattern.compile(
          "(?iu)^\\(?(?:with )?(?:additional )?(?:agency )?(?:inputs?|reporting|files?|information|material)"
              + " (?:from|by) ([^;()]{2,80})");

  private ClosingCredits() {}

  /** The authors and agencies that a line names; {@link Byline#NONE} for any other line. */
  public static Byline of(String line) {
    if (line.length() > LONGEST) {
      return Byline.NONE;
    }
    Matcher files = FILES.matcher(line);
    if (files.find()) {
      String named = files.group(1).replaceFirst("[.\\s]+$", "");
      List<String> agencies = Agencies.all(named);
      if (!agencies.isEmpty()) {
        return new Byline(
            List.of(), agencies.stream().map(name -> new Credit(name, line)).toList(), null);
      }
    }
    Matcher reporting = REPORTING.matcher(line);
    return reporting.find()
        ? new Byline(
            PersonNames.in(PLACE.matcher(reporting.group(1)).replaceAll("").strip()),
            List.of(),
            null)
        : Byline.NONE;
  }
}
