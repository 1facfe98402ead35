package news.parallax.extract.metadata;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.PublishedAt;
import news.parallax.article.Times;
import news.parallax.extract.metadata.ShownTimes.Shown;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention.Role;
import news.parallax.extract.when.UrlDate;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was published and changed.
 *
 * @param future times that were stated but lie after the capture
 */
record PublicationTimes(Times times, List<PublishedAt> future) {

  static PublicationTimes of(
      Head head, StructuredData data, @Nullable URI url, DateContext context) {
    List<PublishedAt> future = new ArrayList<>();
    StatedTimes stated = new StatedTimes(head, data, context);
    List<Shown> shown = ShownTimes.of(head, context);
    List<Shown> fit = shown.stream().filter(each -> !each.isChange()).toList();
    PublishedAt modified = first(stated.modified(), context, future);
    PublishedAt claimed = first(stated.published(), context, future);
    PublishedAt published =
        claimed != null
            ? reconciled(claimed, shown, context)
            : first(
                Stream.of(
                        fit.stream().filter(Shown::named).map(Shown::time),
                        Stream.ofNullable(url == null ? null : UrlDate.of(url)),
                        unlabelled(shown),
                        stated.created())
                    .flatMap(each -> each),
                context,
                future);
    return new PublicationTimes(new Times(published, modified), future);
  }

  private static @Nullable PublishedAt first(
      Stream<PublishedAt> times, DateContext context, List<PublishedAt> future) {
    return times.filter(time -> isPast(time, context, future)).findFirst().orElse(null);
  }

  private static boolean isPast(PublishedAt time, DateContext context, List<PublishedAt> future) {
    if (context.isFuture(time)) {
      future.add(time);
      return false;
    }
    return true;
  }

  /**
   * The stated time, or an earlier day that the page shows: one that it calls the day of
   * publication, or the one next to its heading where it shows the stated day nowhere near.
   * Programs that write structured data often know only when a page was last stored or moved; no
   * page shows a day before it is published.
   */
  private static PublishedAt reconciled(
      PublishedAt stated, List<Shown> shown, DateContext context) {
    List<Shown> close =
        shown.stream()
            .filter(each -> each.isClose() && ShownTimes.isDay(each.time()))
            .filter(each -> !context.isFuture(each.time()))
            .toList();
    boolean confirmed = close.stream().anyMatch(each -> isSame(stated, each.time()));
    Stream<Shown> called = close.stream().filter(each -> each.role() == Role.PUBLISHED);
    return Stream.concat(called, close.stream().limit(confirmed ? 0 : 1))
        .filter(each -> !each.isChange())
        .map(Shown::time)
        .filter(time -> !isSame(stated, time) && time.day().isBefore(stated.day()))
        .findFirst()
        .orElse(stated);
  }

  /**
   * Days shown near the heading, then months; where it shows nothing at all, not even when the page
   * was changed, days shown farther off.
   */
  private static Stream<PublishedAt> unlabelled(List<Shown> shown) {
    boolean far = shown.stream().noneMatch(each -> each.isClose() && ShownTimes.isDay(each.time()));
    List<PublishedAt> fit =
        shown.stream()
            .filter(each -> !each.isChange() && (far || each.isClose()))
            .map(Shown::time)
            .toList();
    return Stream.concat(fit.stream().filter(ShownTimes::isDay), fit.stream());
  }

  /** Whether a day is that of a time on the clocks of any zone. */
  private static boolean isSame(PublishedAt time, PublishedAt day) {
    Instant start = day.day().atStartOfDay().toInstant(ZoneOffset.MAX);
    Instant end = day.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
    return !time.instant().isBefore(start) && time.instant().isBefore(end);
  }

  List<Issue> issues(String page) {
    return future.stream()
        .distinct()
        .map(
            time ->
                Issue.warning(page, "states a time after its capture, left out: " + time.value()))
        .toList();
  }
}
