package news.parallax.extract.when;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.PublishedAt;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates and times out of a string. Pure; safe for any number of threads. */
public final class DateWords {
  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private DateWords() {}

  /**
   * The dates of a string, in reading order; those after the capture too, which {@link
   * DateContext#isFuture} tells apart.
   */
  public static List<DateMention> in(String words, DateContext context, PublishedAt.Basis basis) {
    List<DateMention> found = new ArrayList<>();
    Matcher matcher = ISO_DAY.matcher(words);
    while (matcher.find()) {
      try {
        PublishedAt day =
            PublishedAt.day(LocalDate.parse(matcher.group()), basis, words.strip(), .95);
        found.add(
            new DateMention(
                new Span(matcher.start(), matcher.end()), day, DateMention.Role.UNSAID));
      } catch (DateTimeParseException e) {
        // A number of that shape that is no day.
      }
    }
    return found;
  }

  /** The first date of a string, or null where there is none. */
  public static @Nullable PublishedAt first(
      String words, DateContext context, PublishedAt.Basis basis) {
    List<DateMention> all = in(words, context, basis);
    return all.isEmpty() ? null : all.getFirst().time();
  }
}
