package news.parallax.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.export.Counts;
import news.parallax.store.ArticleRow;
import news.parallax.store.Decision;
import news.parallax.store.Library;
import news.parallax.store.StoryRow;

/** What people decided, as the command line tells it. */
record DecisionText(Library library) {

  /** A decision, and below it each article that it is about. */
  void write(Decision.Taken taken, PrintWriter out) {
    out.println(
        taken.id()
            + " · "
            + Instant.ofEpochSecond(taken.at())
            + " · "
            + told(taken.decision())
            + (taken.undone() == null ? "" : " · taken back"));
    for (ArticleId article : taken.decision().articles()) {
      String title = library.row(article).map(ArticleRow::title).orElse(null);
      out.println("  " + article + " · " + Objects.requireNonNullElse(title, "untitled"));
    }
  }

  /** The stories in which the articles of a decision are now. */
  void writeStories(Decision decision, PrintWriter out) {
    Stream.concat(decision.articles().stream(), decision.away().stream())
        .flatMap(article -> library.row(article).stream())
        .flatMap(row -> Stream.ofNullable(row.story()))
        .distinct()
        .flatMap(story -> library.story(story).stream())
        .forEach(story -> out.println("  " + line(story)));
  }

  private static String line(StoryRow story) {
    return story.id()
        + " · "
        + Counts.number(story.breadth().articles(), "article")
        + " · "
        + Objects.requireNonNullElse(story.title(), "untitled");
  }

  private static String told(Decision decision) {
    return switch (decision) {
      case Decision.Together d -> "one story";
      case Decision.Apart d -> "a story of their own";
      case Decision.Moved d -> "the first belongs with the second";
      case Decision.NotSameClaim d ->
          "not the same claim: “"
              + d.passage().text()
              + "” and “"
              + d.others().getFirst().text()
              + "”";
    };
  }
}
