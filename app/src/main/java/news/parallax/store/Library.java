package news.parallax.store;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.pipeline.Pipeline;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A library to read from. Safe for any number of threads; each call sees the library as it was at
 * one moment, also while another process writes.
 */
public final class Library {
  private final LibraryFolder folder;
  private final Jdbi database;

  private Library(LibraryFolder folder, Jdbi database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Opens a library.
   *
   * @throws LibraryProblem if there is none, if it is of another form than this program's, or if
   *     its database can't be read
   */
  public static Library open(LibraryFolder folder) {
    if (!Files.isRegularFile(folder.database())) {
      throw new LibraryProblem(
          "there is no library in " + folder.path() + "; parallax ingest makes one");
    }
    Library library = new Library(folder, Database.forReading(folder.database()));
    int version = library.reading(Migrations::version);
    if (version != Migrations.LATEST) {
      throw new LibraryProblem(
          version < Migrations.LATEST
              ? "the library is of an earlier form; parallax ingest brings it up to date"
              : "the library was made by a newer Parallax");
    }
    if (!library.reading(BriefForm::isCurrent)) {
      throw new LibraryProblem(
          "the briefs in the library are of another version; parallax ingest makes them anew");
    }
    return library;
  }

  /** What there is, counted. */
  public record Size(long articles, long stories, long storylines, long issues, long change) {}

  /** How much the library holds, and the number of its last change (0 for none). */
  public Size size() {
    return reading(
        handle ->
            new Size(
                count(handle, "select count(*) from articles"),
                count(handle, "select count(*) from stories"),
                count(handle, "select count(*) from storylines"),
                count(handle, "select count(*) from issues"),
                count(handle, "select coalesce(max(id), 0) from changes")));
  }

  private static long count(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Long.class).one();
  }

  /** Stories as a query asks for them. */
  public List<StoryRow> stories(StoryQuery query) {
    return reading(handle -> StoryList.of(query).read(handle));
  }

  /** A story, by its id or by one that was merged into it. */
  public Optional<StoryRow> story(StoryId id) {
    return reading(
        handle ->
            handle
                .createQuery("select " + StoryRow.COLUMNS + " from stories where id = ?")
                .bind(0, target(handle, id))
                .map(StoryRow::read)
                .findOne());
  }

  /** What a reader sees of a story; nothing where there is none, or while it is being made. */
  public Optional<StoryBrief> brief(StoryId id) {
    return reading(
        handle ->
            handle
                .createQuery("select brief from stories where id = ? and brief is not null")
                .bind(0, target(handle, id))
                .mapTo(byte[].class)
                .findOne()
                .map(packed -> Packed.unpack(packed, StoryBrief.class)));
  }

  /** The id that stands for a story now: its own, or that of the one it was merged into. */
  private static String target(Handle handle, StoryId id) {
    return handle
        .createQuery("select target from redirects where story = ?")
        .bind(0, id.value())
        .mapTo(String.class)
        .findOne()
        .orElse(id.value());
  }

  /** An article as it is now. */
  public Optional<Article> article(ArticleId id) {
    return reading(handle -> Articles.now(handle, id));
  }

  /** A version of an article, counted from 1. */
  public Optional<Article> article(ArticleId id, int version) {
    return reading(handle -> Articles.version(handle, id, version));
  }

  /** What lists tell of an article. */
  public Optional<ArticleRow> row(ArticleId id) {
    return rows("where id = ?", id.value()).stream().findFirst();
  }

  /** The articles of a story, in no order. */
  public List<ArticleRow> rowsOf(StoryId id) {
    return rows("where story = ?", id.value());
  }

  /** The languages of its stories, sorted. */
  public List<String> languages() {
    return reading(
        handle ->
            handle
                .createQuery("select distinct language from stories order by 1")
                .mapTo(String.class)
                .list());
  }

  /** Articles that were captured last, newest first. */
  public List<ArticleRow> latest(int limit) {
    return latest(null, limit);
  }

  /**
   * The same from a place on.
   *
   * @param after the id of the article before; null for the newest
   */
  public List<ArticleRow> latest(@Nullable String after, int limit) {
    return reading(handle -> Onward.articles(handle, after, limit));
  }

  /** The article at an address. */
  public Optional<ArticleRow> at(URI url) {
    return rows("where url = ?", url.toString()).stream().findFirst();
  }

  private List<ArticleRow> rows(String which, Object argument) {
    return reading(handle -> Articles.rows(handle, which, argument));
  }

  /** The versions of an article, by number. */
  public List<ArticleVersion> versions(ArticleId id) {
    return reading(handle -> ArticleVersion.of(handle, id));
  }

  /** The page that a version of an article was read from. */
  public Optional<Page> page(ArticleId id, int version) {
    return reading(handle -> Articles.page(handle, id, version));
  }

  /** A story's articles, in its order, each undated one with the story's day. */
  public List<Article> articlesOf(StoryBrief brief) {
    return reading(handle -> articles(handle, brief));
  }

  private static List<Article> articles(Handle handle, StoryBrief brief) {
    return Pipeline.dated(
        brief.story().articles().stream()
            .map(id -> Articles.now(handle, id).orElseThrow())
            .toList());
  }

  /** One story with its articles, as a briefing to be written in any format. */
  public Optional<Briefing> briefing(StoryId id) {
    return brief(id)
        .map(brief -> new Briefing(articlesOf(brief), List.of(brief), List.of(), List.of()));
  }

  /** A storyline with its stories and their articles, to be written in any format. */
  public Optional<Briefing> briefing(StorylineId id) {
    return storyline(id).map(this::briefing);
  }

  private Briefing briefing(Storyline storyline) {
    List<StoryBrief> briefs =
        storyline.stories().stream().flatMap(story -> brief(story).stream()).toList();
    List<Article> articles =
        briefs.stream()
            .flatMap(brief -> articlesOf(brief).stream())
            .sorted(java.util.Comparator.comparing(Article::id))
            .toList();
    return new Briefing(articles, briefs, List.of(storyline), List.of());
  }

  /** A storyline. */
  public Optional<Storyline> storyline(StorylineId id) {
    return storylinesWhere("where id = ?", id.value()).stream().findFirst();
  }

  /** The storyline that a story is in. */
  public Optional<Storyline> storylineOf(StoryId id) {
    return storylinesWhere(
            "where id = (select storyline from storyline_stories where story = ?)", id.value())
        .stream()
        .findFirst();
  }

  /** Storylines, those with the newest stories first. */
  public List<Storyline> storylines(int limit) {
    return storylines(null, limit);
  }

  /**
   * The same from a place on.
   *
   * @param after the id of the storyline before; null for the first
   */
  public List<Storyline> storylines(@Nullable String after, int limit) {
    return reading(handle -> Onward.storylines(handle, after, limit));
  }

  private List<Storyline> storylinesWhere(String which, Object argument) {
    return reading(
        handle ->
            handle
                .createQuery("select body from storylines " + which)
                .bind(0, argument)
                .mapTo(byte[].class)
                .map(packed -> Packed.unpack(packed, Storyline.class))
                .list());
  }

  /** The stories that a name is in, those with most mentions first. */
  public List<NamedIn> named(String nameId, int limit) {
    return reading(handle -> NamedIn.of(handle, nameId, limit));
  }

  /** The outlets, those with most articles first. */
  public List<OutletRow> outlets(int limit) {
    return outlets(null, limit);
  }

  /**
   * The same from a place on.
   *
   * @param after the outlet before; null for the first
   */
  public List<OutletRow> outlets(@Nullable String after, int limit) {
    return reading(handle -> Onward.outlets(handle, after, limit));
  }

  /**
   * What could not be read, newest first.
   *
   * @param before the id of the issue to go on after; null for the newest
   */
  public List<MetIssue> issues(@Nullable Long before, int limit) {
    return reading(handle -> MetIssue.before(handle, before, limit));
  }

  /** What changed after a change, oldest first. */
  public List<ChangeRow> changes(long after, int limit) {
    return reading(
        handle ->
            handle
                .createQuery("select * from changes where id > ? order by id limit ?")
                .bind(0, after)
                .bind(1, limit)
                .map(ChangeRow::read)
                .list());
  }

  /** What people decided, newest first, what was taken back included. */
  public List<Decision.Taken> decisions() {
    return decisions(null, Integer.MAX_VALUE);
  }

  /**
   * The same from a place on.
   *
   * @param before the number of the decision to go on after; null for the newest
   */
  public List<Decision.Taken> decisions(@Nullable Long before, int limit) {
    return reading(handle -> DecisionForm.before(handle, before, limit));
  }

  /** The searches that people keep, by name. */
  public List<SavedSearch> searches() {
    return reading(SavedSearch::all);
  }

  /** Reads the library as it is at one moment, for what is derived from it. */
  public <T extends @Nullable Object, X extends Exception> T at(Contents.Reading<T, X> work)
      throws X {
    try {
      return database.inTransaction(handle -> work.of(new Contents(handle)));
    } catch (JdbiException e) {
      throw DatabaseFault.of(e, folder).orElseThrow(() -> e);
    }
  }

  /**
   * Reads by a query of its own, for what no method here gives.
   *
   * @throws LibraryProblem if the database can't be read
   */
  <T> T reading(Function<Handle, T> query) {
    try {
      return database.withHandle(query::apply);
    } catch (JdbiException e) {
      throw DatabaseFault.of(e, folder).orElseThrow(() -> e);
    }
  }
}
