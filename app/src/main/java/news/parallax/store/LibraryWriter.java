package news.parallax.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import news.parallax.article.ArticleId;
import news.parallax.issue.Issue;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a library. Each transaction is there whole or not at all, whenever the process
 * ends. Not safe for several threads.
 */
public final class LibraryWriter implements AutoCloseable {
  private final LibraryFolder folder;
  private final FileChannel lockFile;
  private final Handle handle;
  private final InstantSource clock;

  private LibraryWriter(
      LibraryFolder folder, FileChannel lockFile, Handle handle, InstantSource clock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Opens a library to write to, made where there is none and brought to this program's form.
   *
   * @throws LibraryProblem if another process writes to it, or it can't be written
   */
  public static LibraryWriter open(LibraryFolder folder, InstantSource clock) {
    FileChannel lockFile = locked(folder);
    Handle handle = null;
    try {
      handle = Database.forWriting(folder.database());
      Migrations.apply(handle);
      BriefForm.bring(handle);
      return new LibraryWriter(folder, lockFile, handle, clock);
    } catch (RuntimeException e) {
      if (handle != null) {
        handle.close();
      }
      release(lockFile);
      throw e;
    }
  }

  private static FileChannel locked(LibraryFolder folder) {
    try {
      Files.createDirectories(folder.path());
      FileChannel file =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(file);
      if (lock == null) {
        file.close();
        throw new LibraryProblem(
            "the library in " + folder.path() + " is being written by another Parallax");
      }
      return file;
    } catch (IOException e) {
      throw new LibraryProblem(
          "the library in " + folder.path() + " can't be written: " + e.getMessage());
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return null; // by this very process
    }
  }

  private static void release(FileChannel lockFile) {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    handle.close();
    release(lockFile);
  }

  /** Where the library is. */
  public LibraryFolder folder() {
    return folder;
  }

  /** Does what belongs together: all of it is kept, or nothing where it fails. */
  public <T> T together(Function<LibraryWriter, T> work) {
    return handle.inTransaction(any -> work.apply(this));
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  /** What was fetched from where. */
  public FetchLog fetches() {
    return new FetchLog(handle);
  }

  /** Pages, and articles with their versions. */
  public StoredArticles articles() {
    return new StoredArticles(handle, changes());
  }

  /** Which stories are of one affair. */
  public StoredStorylines storylines() {
    return new StoredStorylines(handle);
  }

  /** What people said of the stories. */
  public DecisionLog decisions() {
    return new DecisionLog(handle, clock);
  }

  /** Answers to requests. */
  public Answers answers() {
    return new Answers(handle, clock);
  }

  /** What changed. */
  public ChangeLog changes() {
    return new ChangeLog(handle, clock);
  }

  /** What is read by schedule. */
  public SourceLog sources() {
    return new SourceLog(handle);
  }

  // The fold

  /** An article on its way into the stories. */
  public record Waiting(ArticleId id, String language) {}

  /** How many articles wait. */
  public int waiting() {
    return handle
        .createQuery("select count(*) from articles where waits = 1")
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Lets all that wait be folded next: what comes after them waits until they are in. Says so in
   * the library, as who goes first decides about stories, also after a halt.
   */
  public void callWaiting() {
    handle.execute("update articles set waits = 2 where waits = 1");
  }

  /** What was called and is not yet in the stories, in the order of publication. */
  public List<Waiting> called() {
    return handle
        .createQuery(
            "select id, language from articles where waits = 2 order by published is null,"
                + " published, id")
        .map((row, context) -> new Waiting(new ArticleId(row.getString(1)), row.getString(2)))
        .list();
  }

  /** The articles that stories took after a turn, in their order. */
  public List<Waiting> takenAfter(long turn) {
    return handle
        .createQuery("select id, language from articles where turn > ? order by turn")
        .bind(0, turn)
        .map((row, context) -> new Waiting(new ArticleId(row.getString(1)), row.getString(2)))
        .list();
  }

  /** An article's sketch. */
  public Sketch sketch(ArticleId id) {
    byte[] packed =
        handle
            .createQuery("select body from sketches where article = ?")
            .bind(0, id.value())
            .mapTo(byte[].class)
            .one();
    return SketchForm.unpack(id, packed);
  }

  /** Notes that the stories took an article. */
  public void take(ArticleId article, long turn) {
    handle.execute("update articles set waits = 0, turn = ? where id = ?", turn, article.value());
  }

  /** Keeps a story as it is now, its brief to be made. */
  public void putStory(Story story, String language) {
    handle.execute(
        "insert into stories (id, language, body, seen, articles, stale, unlinked, change)"
            + " values (?, ?, ?, 0, ?, 1, 1, 0) on conflict (id) do update set body ="
            + " excluded.body, articles = excluded.articles, stale = 1",
        story.id().value(),
        language,
        Packed.pack(story),
        story.articles().size());
    for (ArticleId article : story.articles()) {
      handle.execute(
          "update articles set story = ? where id = ? and story is not ?",
          story.id().value(),
          article.value(),
          story.id().value());
    }
  }

  /** Lets a story's id, and all that stood for it, stand for another one. */
  public void redirect(StoryId from, StoryId to) {
    handle.execute("update redirects set target = ? where target = ?", to.value(), from.value());
    handle.execute(
        "insert into redirects (story, target) values (?, ?) on conflict (story) do update set"
            + " target = excluded.target",
        from.value(),
        to.value());
    handle.execute("update stories set unlinked = 1 where id = ?", to.value());
    forget(from);
  }

  private void forget(StoryId story) {
    handle.execute(
        "update stories set unlinked = 1 where id in (select newer from links where older = ?"
            + " union select older from links where newer = ?)",
        story.value(),
        story.value());
    handle.execute("delete from storyline_stories where story = ?", story.value());
    handle.execute("delete from stories where id = ?", story.value());
  }

  /** Keeps these stories and no others, each with its brief where it is as it was. */
  public void putStoriesOnly(List<Story> stories) {
    Set<String> before =
        Set.copyOf(handle.createQuery("select id from stories").mapTo(String.class).list());
    Set<String> gone = new TreeSet<>(before);
    for (Story story : stories) {
      gone.remove(story.id().value());
      boolean same =
          before.contains(story.id().value()) && storylines().story(story.id()).equals(story);
      if (!same) {
        putStory(story, articles().languageOf(story.articles().getFirst()));
        changes().note("decided", story.id(), null, null);
      }
    }
    handle.execute("delete from redirects");
    gone.forEach(id -> forget(new StoryId(id)));
  }

  // Briefs

  /** Stories whose brief is not of them as they are, by id. */
  public List<Story> stale(int limit) {
    return handle
        .createQuery("select body from stories where stale = 1 order by id limit ?")
        .bind(0, limit)
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Story.class))
        .list();
  }

  /** Keeps a story's brief. */
  public void putBrief(StoryFacts facts) {
    facts.write(handle);
  }

  /** Asks for the brief of an article's story to be made again. */
  public void outdateBriefOf(ArticleId article) {
    handle.execute(
        "update stories set stale = 1 where id = (select story from articles where id = ?)",
        article.value());
  }

  // Searches and issues

  /** Keeps a search, in place of one of the same name. */
  public void putSearch(SavedSearch search) {
    search.write(handle);
  }

  /** Forgets a search; false where there is none of this name. */
  public boolean forgetSearch(String name) {
    return handle.execute("delete from searches where name = ?", name) > 0;
  }

  /** Keeps issues; one that is there already stays as it was. */
  public void addIssues(List<Issue> issues) {
    for (Issue issue : issues) {
      handle.execute(
          "insert or ignore into issues (at, severity, place, message) values (?, ?, ?, ?)",
          now(),
          issue.severity().name(),
          issue.where(),
          issue.message());
    }
  }
}
