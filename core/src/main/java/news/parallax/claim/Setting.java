package news.parallax.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.quote.Quote;
import news.parallax.text.Stems;
import news.parallax.text.TimeExpression;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** When and where what a unit tells took place, as far as the unit says so. */
final class Setting {
  /** "said on Monday" dates who says so, and nothing else. */
  private static final int NEXT_TO_CUE = 12;

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}(?![-\\d])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may"
              + "|june|july|august|september|october|november|december)\\b");

  private Setting() {}

  /** Whether a word names a day of the week or a month. */
  static boolean isCalendarName(String word) {
    return NAMED.matcher(word).matches();
  }

  /** Whether two units name times or places that cannot be the same. */
  static boolean areTwo(Unit a, Unit b) {
    return areTwoTimes(a, b) || areApart(places(a), places(b));
  }

  /** Whether two units name days, months or years that cannot be the same. */
  static boolean areTwoTimes(Unit a, Unit b) {
    Set<String> one = times(a);
    Set<String> other = times(b);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(time -> other.stream().anyMatch(each -> isPart(time, each)));
  }

  /** Whether one is the other or names it less exactly ("2024-11" and "2024-11-04"). */
  private static boolean isPart(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** The days, months and years that a unit names, and not as the time of a saying. */
  static Set<String> times(Unit unit) {
    return unit.in().times().stream()
        .filter(time -> unit.span().contains(time.span()))
        .filter(time -> !datesASaying(time.span(), unit))
        .flatMap(time -> Stream.ofNullable(value(time, unit)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Year, month, day as far as they are named; the word where it cannot be known which one. */
  private static @Nullable String value(TimeExpression time, Unit unit) {
    String value = time.value();
    Matcher known = CALENDAR.matcher(value == null ? "" : value);
    Matcher named = NAMED.matcher(time.span().of(unit.in().article().text()));
    return known.lookingAt() ? known.group() : named.find() ? Words.fold(named.group()) : null;
  }

  /** Whether a time stands right beside the words of saying: it dates who says so. */
  static boolean datesASaying(Span time, Unit unit) {
    return unit.in().quotes().stream()
        .map(Quote::cue)
        .anyMatch(
            cue ->
                cue != null
                    && cue.start() <= time.end() + NEXT_TO_CUE
                    && time.start() <= cue.end() + NEXT_TO_CUE);
  }

  private static Set<String> places(Unit unit) {
    return unit.in().mentions().stream()
        .filter(mention -> mention.kind() == NameKind.PLACE)
        .filter(mention -> unit.span().contains(mention.span()))
        .map(Mention::name)
        .flatMap(name -> Words.in(name).stream())
        .map(Word::folded)
        .map(Stems::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean areApart(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.isEmpty() && !a.isEmpty() && !b.isEmpty();
  }
}
