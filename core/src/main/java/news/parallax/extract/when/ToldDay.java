package news.parallax.extract.when;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day that a sentence tells of.
 *
 * @param weekday null where only a holiday is named
 * @param monthDay null where only a weekday is named
 * @param year 0 where not said
 * @param planned whether the sentence tells of what is to come
 * @param words as written
 */
record ToldDay(
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay monthDay,
    int year,
    boolean planned,
    String words) {}
