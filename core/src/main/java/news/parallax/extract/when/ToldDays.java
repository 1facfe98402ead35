package news.parallax.extract.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.text.time.Holiday;
import news.parallax.text.time.Holidays;
import news.parallax.text.time.Token;
import org.jspecify.annotations.Nullable;

/** Finds weekdays, weekdays with a date, and holidays in a paragraph of English. */
final class ToldDays {
  private static final Set<String> NOT_BARE =
      Set.of(
          "last",
          "next",
          "every",
          "each",
          "until",
          "till",
          "by",
          "from",
          "since",
          "before",
          "after",
          "coming",
          "previous",
          "following",
          "most",
          "some",
          "any",
          "another",
          "a",
          "late",
          "to",
          "through");
  private static final Set<String> PLANS =
      Set.of(
          "will",
          "shall",
          "would",
          "plans",
          "plan",
          "planned",
          "due",
          "scheduled",
          "expected",
          "set",
          "ahead",
          "upcoming",
          "tomorrow");

  /** Words that put a holiday on another day than the one told of. */
  private static final Set<String> AWAY =
      Set.of(
          "before",
          "after",
          "ahead",
          "since",
          "last",
          "next",
          "previous",
          "eve",
          "until",
          "by",
          "upcoming",
          "year",
          "years",
          "days",
          "weeks",
          "following");

  private static final int WORDS_BACK = 5;

  private final String text;
  private final List<Token> tokens;

  private ToldDays(String text) {
    this.text = text;
    this.tokens = Token.of(text);
  }

  static List<ToldDay> in(String paragraph) {
    return new ToldDays(paragraph).all();
  }

  private List<ToldDay> all() {
    List<ToldDay> told = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      ToldDay day = tokens.get(i).isWord() ? at(i) : null;
      if (day != null) {
        told.add(day);
      }
    }
    return told;
  }

  private @Nullable ToldDay at(int start) {
    Phrases.Hit<DayOfWeek> weekday = CalendarNames.WEEKDAYS.at(tokens, start, "en");
    if (weekday != null && isFullName(start, weekday.meaning())) {
      return weekday(start, weekday);
    }
    Holidays.Found found = Holidays.at(tokens, start);
    return found.holidays().isEmpty() ? null : holiday(start, found);
  }

  private boolean isFullName(int at, DayOfWeek day) {
    return tokens.get(at).folded().length() == day.name().length();
  }

  private @Nullable ToldDay weekday(int start, Phrases.Hit<DayOfWeek> weekday) {
    ToldDay dated = dated(start, weekday);
    if (dated != null) {
      return dated;
    }
    boolean bare = start > 0 && !NOT_BARE.contains(tokens.get(start - 1).folded());
    int from = is(start - 1, "on") ? start - 1 : start;
    return bare
        ? new ToldDay(weekday.meaning(), null, 0, planned(start), words(from, weekday.next()))
        : null;
  }

  /** "Thursday (September 14)", "Monday, 4 November 2024". */
  private @Nullable ToldDay dated(int start, Phrases.Hit<DayOfWeek> weekday) {
    int at = weekday.next();
    while (at < tokens.size()
        && at < weekday.next() + 2
        && (is(at, ",") || is(at, "(") || is(at, "the"))) {
      at++;
    }
    int monthFirst = month(at);
    int dayAt = monthFirst > 0 ? afterMonth(at) : at;
    int monthAt = monthFirst > 0 ? at : afterDay(at);
    int month = monthFirst > 0 ? monthFirst : month(monthAt);
    if (month == 0
        || dayAt >= tokens.size()
        || !tokens.get(dayAt).within(1, Month.of(month).maxLength())) {
      return null;
    }
    int next = monthFirst > 0 ? dayAt + 1 : afterMonth(monthAt);
    int yearAt = is(next, ",") ? next + 1 : next;
    boolean year = yearAt < tokens.size() && DayForm.isYear(tokens.get(yearAt));
    return new ToldDay(
        weekday.meaning(),
        MonthDay.of(month, tokens.get(dayAt).number()),
        year ? tokens.get(yearAt).number() : 0,
        planned(start),
        words(start, year ? yearAt + 1 : next));
  }

  /** Over "4th of" after the number. */
  private int afterDay(int day) {
    int at = day + 1;
    while (at < tokens.size()
        && at < day + 3
        && tokens.get(at).isWord()
        && Set.of("st", "nd", "rd", "th", "of").contains(tokens.get(at).folded())) {
      at++;
    }
    return at;
  }

  private int month(int at) {
    Phrases.Hit<Month> hit =
        at < tokens.size() && tokens.get(at).isWord()
            ? CalendarNames.MONTHS.at(tokens, at, "en")
            : null;
    return hit == null ? 0 : hit.meaning().getValue();
  }

  private int afterMonth(int at) {
    Phrases.Hit<Month> hit = CalendarNames.MONTHS.at(tokens, at, "en");
    return hit == null ? at : hit.next();
  }

  private @Nullable ToldDay holiday(int start, Holidays.Found found) {
    int from = Math.max(0, start - WORDS_BACK);
    boolean on = false;
    for (int i = from; i < start; i++) {
      if (AWAY.contains(tokens.get(i).folded())) {
        return null;
      }
      on |= is(i, "on");
      from = is(i, "on") ? i : from;
    }
    Holiday holiday = agreed(start, found);
    LocalDate day = on && holiday != null ? holiday.in(2024) : null;
    return day == null
        ? null
        : new ToldDay(null, MonthDay.from(day), 0, planned(start), words(from, found.next()));
  }

  /** The one holiday of that name whose country the paragraph names; a fixed one. */
  private @Nullable Holiday agreed(int start, Holidays.Found found) {
    List<Holiday> near =
        found.holidays().stream().filter(h -> names(h, start - WORDS_BACK, start)).toList();
    if (near.isEmpty() && found.holidays().size() == 1) {
      near = found.holidays().stream().filter(h -> names(h, 0, tokens.size())).toList();
    }
    return near.size() == 1 && near.getFirst().isFixed() ? near.getFirst() : null;
  }

  private boolean names(Holiday holiday, int from, int to) {
    if (holiday.countries().isEmpty()) {
      return true;
    }
    Set<String> said = new HashSet<>();
    for (int i = Math.max(0, from); i < to; i++) {
      said.add(tokens.get(i).folded());
      said.add(tokens.get(i).folded() + " " + (i + 1 < to ? tokens.get(i + 1).folded() : ""));
      said.add(tokens.get(i).folded() + " " + (i + 2 < to ? tokens.get(i + 2).folded() : ""));
    }
    return holiday.countries().stream().anyMatch(said::contains);
  }

  /** Whether the sentence, up to and after the day, speaks of what is to come. */
  private boolean planned(int at) {
    for (int i = at; i >= 0 && !is(i, ".") && i > at - 25; i--) {
      if (PLANS.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    for (int i = at; i < tokens.size() && !is(i, ".") && i < at + 6; i++) {
      if (is(i, "will")) {
        return true;
      }
    }
    return false;
  }

  private String words(int from, int next) {
    return text.substring(tokens.get(from).start(), tokens.get(next - 1).end());
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }
}
