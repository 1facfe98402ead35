package news.parallax.store;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import news.parallax.issue.Issue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The one writer of a library. Each transaction is there whole or not at all, whenever the process
 * ends. Not safe for several threads.
 */
public final class LibraryWriter implements AutoCloseable {
  private final LibraryFolder folder;
  private final WriterLock lock;
  private final Handle handle;
  private final InstantSource clock;

  private LibraryWriter(LibraryFolder folder, WriterLock lock, Handle handle, InstantSource clock) {
    this.folder = folder;
    this.lock = lock;
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Opens a library, does some work on it, and lets go of it.
   *
   * @throws LibraryProblem if another process writes to it, or its database can't be used: the disk
   *     may be full. Each transaction is there whole or not at all then, too.
   */
  public static <T> T with(
      LibraryFolder folder, InstantSource clock, Function<LibraryWriter, T> work) {
    try (LibraryWriter writer = open(folder, clock)) {
      return work.apply(writer);
    } catch (JdbiException e) {
      throw DatabaseFault.of(e, folder).orElseThrow(() -> e);
    }
  }

  /**
   * Opens a library to write to, made where there is none and brought to this program's form. Who
   * opens it tells faults of its database as they are; {@link #with} tells them to users.
   *
   * @throws LibraryProblem if another process writes to it
   */
  public static LibraryWriter open(LibraryFolder folder, InstantSource clock) {
    WriterLock lock = WriterLock.on(folder);
    Handle handle = null;
    try {
      handle = Database.forWriting(folder.database());
      Migrations.apply(handle);
      BriefForm.bring(handle);
      return new LibraryWriter(folder, lock, handle, clock);
    } catch (RuntimeException e) {
      if (handle != null) {
        handle.close();
      }
      lock.close();
      throw e;
    }
  }

  @Override
  public void close() {
    handle.close();
    lock.close();
  }

  /** Where the library is. */
  public LibraryFolder folder() {
    return folder;
  }

  /** Does what belongs together: all of it is kept, or nothing where it fails. */
  public <T> T together(Function<LibraryWriter, T> work) {
    return handle.inTransaction(any -> work.apply(this));
  }

  /** Writes by a statement of its own, for what no method here gives. */
  Handle handle() {
    return handle;
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
    return new StoredArticles(handle, clock);
  }

  /** Stories, with the articles that are on their way into them. */
  public StoredStories stories() {
    return new StoredStories(handle, changes());
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
