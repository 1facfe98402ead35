package news.parallax.web;

import io.javalin.http.Context;
import java.util.List;
import news.parallax.export.ClaimText;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.MetIssue;
import news.parallax.text.Shortened;
import org.jspecify.annotations.Nullable;

/** What could not be read. */
final class IssuesPage {
  /** Letters of a place or a message. */
  private static final int LONGEST = 500;

  private static final int LIMIT = 100;

  private final Library library;
  private final Templates templates;

  IssuesPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /**
   * What the template shows.
   *
   * @param next the address of older ones; empty where there are none
   */
  record View(List<Row> rows, String next) {}

  /** One issue. */
  record Row(String severity, String when, String place, String message) {}

  void get(Context context) {
    List<MetIssue> issues = library.issues(before(context.queryParam("before")), LIMIT + 1);
    List<MetIssue> shown = issues.subList(0, Math.min(LIMIT, issues.size()));
    String next = issues.size() > LIMIT ? "/issues?before=" + shown.getLast().id() : "";
    View view = new View(shown.stream().map(IssuesPage::row).toList(), next);
    templates.write(context, "issues", new Frame("Issues", "/issues"), view);
  }

  private static Row row(MetIssue met) {
    return new Row(
        ClaimText.words(met.issue().severity()),
        Days.of(met.at()),
        Shortened.to(LONGEST, met.issue().where()),
        Shortened.to(LONGEST, met.issue().message()));
  }

  private static @Nullable Long before(@Nullable String id) {
    try {
      return id == null ? null : Long.valueOf(id);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("“" + id + "” is no number of an issue");
    }
  }
}
