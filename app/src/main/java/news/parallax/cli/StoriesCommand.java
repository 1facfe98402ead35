package news.parallax.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.export.Counts;
import news.parallax.store.Library;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax stories}: what stories the library has. */
@Command(
    name = "stories",
    description = "Lists the library's stories, the newest first.",
    footer = {
      "",
      "Examples:",
      "  parallax stories",
      "  parallax stories --outlet \"The Essel Courier\" --from 2025-05-01 --differing",
      "  parallax stories --order broadest --limit 10"
    })
final class StoriesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private WhichLibrary library = new WhichLibrary();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only those it reports.")
  private @Nullable String outlet;

  @Option(names = "--language", paramLabel = "CODE", description = "Only those in it, as en.")
  private @Nullable String language;

  @Option(names = "--from", paramLabel = "DAY", description = "Only those reported since.")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", description = "Only those begun by then.")
  private @Nullable LocalDate until;

  @Option(names = "--differing", description = "Only those whose sources differ.")
  private boolean differing;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only those of so many articles or more.")
  private int articles;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "newest",
      description = "newest, broadest (most origins) or changed. Default: newest.")
  private StoryQuery.Order order = StoryQuery.Order.NEWEST;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most so many. Default: 50.")
  private int limit;

  StoriesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Library library = Library.open(this.library.folder(surroundings));
    StoryQuery query =
        new StoryQuery(
            outlet,
            language,
            from == null ? null : from.atStartOfDay().toInstant(ZoneOffset.UTC),
            until == null ? null : until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
            null,
            differing,
            articles,
            order,
            null,
            limit);
    PrintWriter out = surroundings.out();
    for (StoryRow story : library.stories(query)) {
      out.println(story.title());
      out.println("  " + story.id() + " · " + day(story) + " · " + breadth(story));
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String day(StoryRow story) {
    return story.last() == null
        ? "no known day"
        : story.last().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String breadth(StoryRow story) {
    StoryRow.Breadth breadth = story.breadth();
    String line =
        new Counts(breadth.articles(), breadth.texts(), breadth.outlets(), 0, breadth.origins())
            .line();
    int differing = story.claims().differing();
    return differing == 0 ? line : line + String.format(Locale.ROOT, " · %d differing", differing);
  }
}
