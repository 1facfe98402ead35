package news.parallax.extract.plain;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.Times;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateMention;
import news.parallax.extract.when.DateMention.Role;
import news.parallax.extract.when.DateWords;
import news.parallax.extract.when.InferredDay;
import news.parallax.extract.when.UrlDate;
import news.parallax.issue.Issue;
import org.jspecify.annotations.Nullable;

/** When a text page was published: by its date lines, its address, its dateline, or its text. */
final class PageTimes {
  private final String page;
  private final DateContext context;
  private final List<Issue> issues = new ArrayList<>();
  private @Nullable PublishedAt published;
  private @Nullable PublishedAt modified;
  private int bestRank = -1;

  PageTimes(String page, DateContext context) {
    this.page = page;
    this.context = context;
  }

  /** What was found wrong on the way. */
  List<Issue> issues() {
    return issues;
  }

  Times find(
      List<String> timeLines, @Nullable URI url, @Nullable String dateline, List<String> text) {
    timeLines.forEach(this::line);
    if (published == null && url != null) {
      published = past(UrlDate.of(url));
    }
    if (published == null && dateline != null) {
      line(dateline);
    }
    if (published == null) {
      published = InferredDay.of(text, context);
    }
    return new Times(published, modified);
  }

  private void line(String words) {
    for (DateMention date : DateWords.in(words, context, Basis.VISIBLE)) {
      PublishedAt time = past(date.time());
      if (time != null && date.role() == Role.MODIFIED) {
        modified = modified == null ? time : modified;
      } else if (time != null && rank(date) > bestRank) {
        bestRank = rank(date);
        published = time;
      }
    }
  }

  /** A time that the page says is its publication's counts more, and one to the minute. */
  private static int rank(DateMention date) {
    int role = date.role() == Role.PUBLISHED ? 2 : 0;
    return switch (date.time().precision()) {
      case MINUTE -> role + 3;
      case DAY -> role + 2;
      case MONTH, YEAR -> role;
    };
  }

  private @Nullable PublishedAt past(@Nullable PublishedAt time) {
    if (time == null || !context.isFuture(time)) {
      return time;
    }
    issues.add(
        Issue.warning(
            page,
            "date "
                + time.value()
                + " lies after the capture and is not used: \""
                + time.evidence()
                + "\""));
    return null;
  }
}
