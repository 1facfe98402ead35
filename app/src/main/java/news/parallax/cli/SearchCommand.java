package news.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import news.parallax.index.HitSources;
import news.parallax.index.SearchIndex;
import news.parallax.index.SearchPage;
import news.parallax.index.SearchRequest;
import news.parallax.index.SearchRequest.Order;
import news.parallax.issue.Issues;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.store.LibraryWriter;
import news.parallax.store.SavedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax search}: passages of the library. */
@Command(
    name = "search",
    description = {
      "Finds passages of the library's articles, what was said, and claims.",
      "Words must all be there, in any form; \"phrases\" to the letter; -word, OR, begin*.",
      "Fields: title: outlet: name: speaker: said: support: from: until: day: story: article:",
      "language:"
    },
    footer = {
      "",
      "Examples:",
      "  parallax search ferry passengers",
      "  parallax search '\"harbour office\" from:2025-05 until:2025-06-15' --sort time",
      "  parallax search 'speaker:Zelensky troops'    who said what about troops",
      "  parallax search 'support:differing outlet:\"The Essel Courier\"'",
      "  parallax search --save ferry 'ferry -film'",
      "  parallax search --saved ferry"
    })
final class SearchCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WhichLibrary library = new WhichLibrary();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to search for.")
  private List<String> words = List.of();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance or time (newest first). Default: relevance.")
  private @Nullable Order sort;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many. Default: 20.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: text.")
  private HitFormat format = HitFormat.TEXT;

  @ArgGroup private Kept kept = new Kept();

  /** What to do with searches that are kept. */
  static final class Kept {
    @Option(names = "--save", paramLabel = "NAME", description = "Keep the query by a name.")
    private @Nullable String save;

    @Option(names = "--saved", paramLabel = "NAME", description = "Search for a kept query.")
    private @Nullable String saved;

    @Option(names = "--list", description = "List the kept queries.")
    private boolean list;

    @Option(names = "--forget", paramLabel = "NAME", description = "Forget a kept query.")
    private @Nullable String forget;
  }

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LibraryFolder folder = library.folder(surroundings);
    if (limit < 1 || limit > SearchRequest.MOST) {
      throw wrong("--limit takes 1 to " + SearchRequest.MOST);
    }
    if (kept.list) {
      return list(folder);
    }
    if (kept.forget != null) {
      return forget(folder, kept.forget);
    }
    if (kept.saved != null) {
      return search(folder, saved(folder, kept.saved));
    }
    SavedSearch search =
        new SavedSearch(
            Objects.requireNonNullElse(kept.save, ""),
            String.join(" ", words),
            Objects.requireNonNullElse(sort, Order.RELEVANCE).toString());
    if (search.query().isBlank()) {
      throw wrong("what is to be searched for?");
    }
    if (kept.save == null) {
      return search(folder, search);
    }
    if (kept.save.isBlank()) {
      throw wrong("--save wants a name");
    }
    return save(folder, search);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int search(LibraryFolder folder, SavedSearch search) throws IOException {
    Issues issues = new Issues();
    Order order = sort == null ? Order.valueOf(search.sort().toUpperCase(Locale.ROOT)) : sort;
    try (SearchIndex index = SearchIndex.open(folder, issues)) {
      SearchPage page = index.search(new SearchRequest(search.query(), null, order, null, limit));
      format.write(page, new HitSources(Library.open(folder)), surroundings.out());
      surroundings.out().flush();
      if (page.message() != null) {
        surroundings.err().println("note: " + page.message());
      }
    }
    return Report.print(issues.sorted(), surroundings.err());
  }

  private int list(LibraryFolder folder) {
    List<SavedSearch> searches = Library.open(folder).searches();
    if (searches.isEmpty()) {
      surroundings.err().println("note: no search is kept; --save NAME keeps one");
    }
    for (SavedSearch each : searches) {
      surroundings.out().println(each.name() + " · " + each.query() + " · by " + each.sort());
    }
    surroundings.out().flush();
    return ExitCode.OK;
  }

  private static SavedSearch saved(LibraryFolder folder, String name) {
    return Library.open(folder).searches().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> none(name));
  }

  private int save(LibraryFolder folder, SavedSearch search) {
    LibraryWriter.with(
        folder,
        surroundings.clock(),
        writer -> {
          writer.putSearch(search);
          return true;
        });
    surroundings.out().println("kept: search --saved " + search.name());
    return ExitCode.OK;
  }

  private int forget(LibraryFolder folder, String name) {
    boolean there =
        LibraryWriter.with(folder, surroundings.clock(), writer -> writer.forgetSearch(name));
    if (!there) {
      throw none(name);
    }
    surroundings.out().println("forgotten: " + name);
    return ExitCode.OK;
  }

  private static LibraryProblem none(String name) {
    return new LibraryProblem("no search is kept by the name " + name);
  }
}
