package news.parallax.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays: "Thanksgiving 2010", "Christmas Eve", "Russia's National Unity Day"; the nearest. */
final class HolidayDays implements TimeRule {
  private static final int WORDS_BACK = 4;

  private final TimeText text;

  HolidayDays(TimeText text) {
    this.text = text;
  }

  @Override
  public @Nullable TimeMatch at(int start) {
    Holidays.Found found = start < text.size() ? Holidays.at(text.tokens(), start) : null;
    if (found == null || found.holidays().isEmpty()) {
      return null;
    }
    Holiday holiday = one(found.holidays(), start);
    int next = found.next();
    YearAt year =
        YearAt.of(
            text, text.is(next, "of") || text.is(next, "in") ? next + 1 : text.after(next, ","));
    year = year == null ? YearAt.relative(text, next) : year;
    if (year != null) {
      LocalDate day = holiday == null ? null : holiday.in(year.year());
      return TimeMatch.date(year.next(), day == null ? null : day.toString());
    }
    return TimeMatch.date(next, holiday == null ? null : nearest(start, holiday));
  }

  private @Nullable String nearest(int start, Holiday holiday) {
    LocalDate published = text.published();
    if (published == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate day = holiday.in(year);
      boolean allowed =
          day != null
              && (!text.is(start - 1, "last") || day.isBefore(published))
              && (!text.is(start - 1, "next") || day.isAfter(published));
      boolean nearer =
          allowed
              && day != null
              && (best == null || distance(published, day) < distance(published, best));
      best = nearer ? day : best;
    }
    return best == null ? null : best.toString();
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** The only holiday of that name, or the one whose country stands right before it. */
  private @Nullable Holiday one(List<Holiday> holidays, int start) {
    if (holidays.size() == 1) {
      return holidays.getFirst();
    }
    StringBuilder before = new StringBuilder(" ");
    for (int i = Math.max(0, start - WORDS_BACK); i < start; i++) {
      before.append(Character.isLetter(text.word(i).charAt(0)) ? text.word(i) + " " : "");
    }
    List<Holiday> named =
        holidays.stream()
            .filter(h -> h.countries().stream().anyMatch(c -> before.indexOf(" " + c + " ") >= 0))
            .toList();
    return named.size() == 1 ? named.getFirst() : null;
  }
}
