package news.parallax.cli;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.export.Counts;
import news.parallax.index.Days;
import news.parallax.store.Library;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WhichLibrary library = new WhichLibrary();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only those it reports.")
  private @Nullable String outlet;

  @Option(names = "--language", paramLabel = "CODE", description = "Only those in it, as en.")
  private @Nullable String language;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only those reported since: 2025-05-01, 2025-05 or 2025.")
  private @Nullable Days from;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only those begun by then.")
  private @Nullable Days until;

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
    if (limit < 1 || articles < 1) {
      throw new ParameterException(
          spec.commandLine(), (limit < 1 ? "--limit" : "--articles") + " takes 1 or more");
    }
    Library library = Library.open(this.library.folder(surroundings));
    StoryQuery query =
        new StoryQuery(
            outlet,
            language,
            from == null ? null : from.start(),
            until == null ? null : until.end(),
            null,
            differing,
            articles,
            order,
            null,
            limit);
    PrintWriter out = surroundings.out();
    List<StoryRow> stories = library.stories(query);
    if (stories.isEmpty()) {
      surroundings.err().println("note: no story is like that");
    }
    for (StoryRow story : stories) {
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
