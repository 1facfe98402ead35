package news.parallax.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.PublishedAt;
import news.parallax.article.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When a deed took place, by the day that a passage writes out: "Monday", "4 November". Two such
 * days of one kind can be compared whatever the articles' own days are.
 */
final class Days {
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?";
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?i)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  /** A weekday of another week is named so. */
  private static final Pattern OTHER_WEEK =
      Pattern.compile("(?i)\\b(?:last|next|previous|following|every|each|since|until|by)\\s+$");

  private static final int BEFORE = 12;
  private static final int WEEK = 7;

  private Days() {}

  /** The two days of one deed where each passage names one day alone, and not the same. */
  static @Nullable Contrast between(Unit a, Unit b) {
    return Contrast.ofOneDeed(
        Claim.Slot.DATE,
        in(a),
        in(b),
        (one, other) -> areOfOneKind(one, other) && !one.value().equals(other.value()));
  }

  private static List<Side> in(Unit unit) {
    return unit.in().times().stream()
        .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
        .map(TimeExpression::span)
        .filter(unit.span()::contains)
        .filter(span -> !Setting.datesASaying(span, unit))
        .flatMap(span -> Stream.ofNullable(day(span, unit)))
        .toList();
  }

  /** A day with its value, "11-04" or "monday"; null where no day is written out. */
  private static @Nullable Side day(Span span, Unit unit) {
    String text = unit.in().article().text();
    String words = span.of(text);
    for (Pattern form : List.of(MONTH_DAY, DAY_MONTH)) {
      Matcher day = form.matcher(words);
      if (day.find()) {
        return Side.of(unit, span, monthDay(day.group("month"), day.group("day")));
      }
    }
    Matcher weekday = WEEKDAY.matcher(words);
    int before = Math.max(0, span.start() - BEFORE);
    return weekday.find() && !OTHER_WEEK.matcher(text.substring(before, span.start())).find()
        ? Side.of(unit, span, weekday.group().toLowerCase(Locale.ROOT))
        : null;
  }

  private static String monthDay(String month, String day) {
    return month.toLowerCase(Locale.ROOT) + "-" + (day.length() < 2 ? "0" + day : day);
  }

  /** Two days of a month, or two weekdays of articles that are less than a week apart. */
  private static boolean areOfOneKind(Side a, Side b) {
    boolean written = a.value().indexOf('-') > 0;
    return written == b.value().indexOf('-') > 0 && (written || isOneWeek(a.unit(), b.unit()));
  }

  private static boolean isOneWeek(Unit a, Unit b) {
    PublishedAt one = a.in().article().published();
    PublishedAt other = b.in().article().published();
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) < WEEK;
  }
}
