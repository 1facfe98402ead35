package news.parallax.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import news.parallax.serve.Problem;
import org.jspecify.annotations.Nullable;

/** Days in fixed words, on the clock of UTC. */
final class Days {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Days() {}

  static LocalDate day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** {@code 1 May 2025}; {@code date unknown}. */
  static String of(@Nullable Instant time) {
    return time == null ? "date unknown" : of(day(time));
  }

  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** {@code 30 Apr – 1 May 2025}, {@code 1–2 May 2025}. */
  static String between(@Nullable Instant first, @Nullable Instant last) {
    return first == null || last == null ? of(last) : between(day(first), day(last));
  }

  static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return of(last);
    }
    if (first.getYear() != last.getYear()) {
      return of(first) + " – " + of(last);
    }
    if (first.getMonth() != last.getMonth()) {
      return first.getDayOfMonth() + " " + MONTHS.get(first.getMonthValue() - 1) + " – " + of(last);
    }
    return first.getDayOfMonth() + "–" + of(last);
  }

  /** The day of a form's field; null for an empty one. */
  static @Nullable LocalDate parse(@Nullable String field) {
    try {
      return field == null || field.isBlank() ? null : LocalDate.parse(field.strip());
    } catch (DateTimeException e) {
      throw Problem.badRequest("“" + field + "” is no day; write it as 2025-05-01");
    }
  }
}
