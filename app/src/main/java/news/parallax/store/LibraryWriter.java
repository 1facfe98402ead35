package news.parallax.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.issue.Issue;
import news.parallax.pipeline.StoryStreams;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;
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

  /** What is read by schedule. */
  public SourceLog sources() {
    return new SourceLog(handle);
  }

  // Pages and articles

  /** Whether a page is there already, under its key and with this content. */
  public boolean hasPage(PageKey key) {
    return handle
        .createQuery("select 1 from pages where key = ? and hash = ?")
        .bind(0, key.key())
        .bind(1, key.hash())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Keeps a page; returns its number. */
  public long addPage(PageKey key, Page page) {
    return handle
        .createUpdate(
            "insert into pages (key, hash, name, url, captured, type, form, content)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, key.key())
        .bind(1, key.hash())
        .bind(2, page.name())
        .bind(3, page.url() == null ? null : page.url().toString())
        .bind(4, page.captured().getEpochSecond())
        .bind(5, PageForm.type(page))
        .bind(6, PageForm.form(page))
        .bind(7, PageForm.content(page))
        .executeAndReturnGeneratedKeys()
        .mapTo(Long.class)
        .one();
  }

  /** The article with a key. */
  public Optional<Article> articleOf(String key) {
    return handle
        .createQuery(
            "select body from versions v join articles a on a.id = v.article and a.version ="
                + " v.number where a.key = ?")
        .bind(0, key)
        .mapTo(byte[].class)
        .findOne()
        .map(packed -> Packed.unpack(packed, Article.class));
  }

  /** An article as it is now. */
  public Article article(ArticleId id) {
    return handle
        .createQuery(
            "select body from versions v join articles a on a.id = v.article and a.version ="
                + " v.number where a.id = ?")
        .bind(0, id.value())
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Article.class))
        .one();
  }

  /** Whether an id is taken. */
  public boolean hasArticle(ArticleId id) {
    return handle
        .createQuery("select 1 from articles where id = ?")
        .bind(0, id.value())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /**
   * Keeps a new article.
   *
   * @param page its page's number
   * @param sketch by which it joins stories; null where it tells no news
   */
  public void addArticle(String key, Article article, long page, @Nullable Sketch sketch) {
    handle
        .createUpdate(
            "insert into articles (id, key, language, outlet, title, url, published, captured,"
                + " version, waits) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)")
        .bind(0, article.id().value())
        .bind(1, key)
        .bind(2, StoryStreams.languageOf(article))
        .bind(3, article.outlet())
        .bind(4, title(article))
        .bind(5, article.source().url() == null ? null : article.source().url().toString())
        .bind(6, Seconds.of(article.published()))
        .bind(7, article.source().captured().getEpochSecond())
        .bind(8, sketch == null ? 0 : 1)
        .execute();
    addVersion(article, 1, page);
    if (sketch != null) {
      handle.execute(
          "insert into sketches (article, body) values (?, ?)",
          article.id().value(),
          SketchForm.pack(sketch));
    }
  }

  /**
   * Keeps a further version of an article, shown from now on unless a later capture is there.
   *
   * @param article under the id that it has
   */
  public void updateArticle(Article article, long page) {
    String id = article.id().value();
    int number =
        handle
            .createQuery("select max(number) + 1 from versions where article = ?")
            .bind(0, id)
            .mapTo(Integer.class)
            .one();
    addVersion(article, number, page);
    int shown =
        handle
            .createQuery(
                "select number from versions where article = ? order by captured desc, number desc"
                    + " limit 1")
            .bind(0, id)
            .mapTo(Integer.class)
            .one();
    if (shown == number) {
      handle.execute(
          "update articles set version = ?, outlet = ?, title = ?, published = ?, captured = ?"
              + " where id = ?",
          number,
          article.outlet(),
          title(article),
          Seconds.of(article.published()),
          article.source().captured().getEpochSecond(),
          id);
    }
    StoryId story = storyOf(article.id());
    if (story != null) {
      handle.execute("update stories set stale = 1 where id = ?", story.value());
    }
    change("updated", story, article.id(), String.valueOf(number));
  }

  private void addVersion(Article article, int number, long page) {
    handle.execute(
        "insert into versions (article, number, page, captured, body) values (?, ?, ?, ?, ?)",
        article.id().value(),
        number,
        page,
        article.source().captured().getEpochSecond(),
        Packed.pack(article));
  }

  private static @Nullable String title(Article article) {
    return article.title() == null ? null : article.title().text();
  }

  private @Nullable StoryId storyOf(ArticleId article) {
    return handle
        .createQuery("select story from articles where id = ? and story is not null")
        .bind(0, article.value())
        .mapTo(String.class)
        .findOne()
        .map(StoryId::new)
        .orElse(null);
  }

  /** The language of the stories that an article may join. */
  public String languageOf(ArticleId id) {
    return handle
        .createQuery("select language from articles where id = ?")
        .bind(0, id.value())
        .mapTo(String.class)
        .one();
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

  /** Notes a change. */
  public void change(
      String kind, @Nullable StoryId story, @Nullable ArticleId article, @Nullable String detail) {
    long id =
        handle
            .createUpdate(
                "insert into changes (at, kind, story, article, detail) values (?, ?, ?, ?, ?)")
            .bind(0, now())
            .bind(1, kind)
            .bind(2, story == null ? null : story.value())
            .bind(3, article == null ? null : article.value())
            .bind(4, detail)
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    if (story != null) {
      handle.execute("update stories set change = ? where id = ?", id, story.value());
    }
  }

  /** Keeps these stories and no others, each with its brief where it is as it was. */
  public void putStoriesOnly(List<Story> stories) {
    Set<String> before =
        Set.copyOf(handle.createQuery("select id from stories").mapTo(String.class).list());
    Set<String> gone = new TreeSet<>(before);
    for (Story story : stories) {
      gone.remove(story.id().value());
      boolean same = before.contains(story.id().value()) && story(story.id()).equals(story);
      if (!same) {
        putStory(story, languageOf(story.articles().getFirst()));
        change("decided", story.id(), null, null);
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

  // Storylines

  /** Stories that storylines do not know as they are, by id. */
  public List<Story> unlinked(int limit) {
    return handle
        .createQuery("select body from stories where unlinked = 1 order by id limit ?")
        .bind(0, limit)
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Story.class))
        .list();
  }

  /** A story. */
  public Story story(StoryId id) {
    return handle
        .createQuery("select body from stories where id = ?")
        .bind(0, id.value())
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Story.class))
        .one();
  }

  /** Lets a story be found by its heaviest words. */
  public void putKeys(StoryId story, List<String> words) {
    handle.execute("delete from story_keys where story = ?", story.value());
    for (String word : words) {
      handle.execute("insert into story_keys (word, story) values (?, ?)", word, story.value());
    }
  }

  /** Stories that share heaviest words with one, those that share most first. */
  public List<StoryId> sharing(StoryId story, int limit) {
    return handle
        .createQuery(
            "select b.story from story_keys a join story_keys b on a.word = b.word and b.story <>"
                + " a.story where a.story = ? group by b.story having count(*) > 1 order by count(*) desc, b.story"
                + " limit ?")
        .bind(0, story.value())
        .bind(1, limit)
        .mapTo(String.class)
        .map(StoryId::new)
        .list();
  }

  /** Keeps the links of a story in place of those it had. */
  public void putLinks(StoryId story, List<Storyline.Link> links) {
    handle.execute("delete from links where older = ? or newer = ?", story.value(), story.value());
    for (Storyline.Link link : links) {
      handle.execute(
          "insert into links (older, newer, body) values (?, ?, ?)",
          link.from().value(),
          link.to().value(),
          Packed.pack(link));
    }
    handle.execute("update stories set unlinked = 0 where id = ?", story.value());
  }

  /** The links of a story. */
  public List<Storyline.Link> links(StoryId story) {
    return handle
        .createQuery("select body from links where older = ? or newer = ? order by older, newer")
        .bind(0, story.value())
        .bind(1, story.value())
        .mapTo(byte[].class)
        .map(packed -> Packed.unpack(packed, Storyline.Link.class))
        .list();
  }

  /** The storyline that a story was put into. */
  public Optional<StorylineId> storylineOf(StoryId story) {
    return handle
        .createQuery("select storyline from storyline_stories where story = ?")
        .bind(0, story.value())
        .mapTo(String.class)
        .findOne()
        .map(StorylineId::new);
  }

  /** The stories of a storyline. */
  public List<StoryId> storiesOf(StorylineId storyline) {
    return handle
        .createQuery("select story from storyline_stories where storyline = ? order by story")
        .bind(0, storyline.value())
        .mapTo(String.class)
        .map(StoryId::new)
        .list();
  }

  /** Dissolves a storyline. */
  public void dissolve(StorylineId storyline) {
    handle.execute("delete from storyline_stories where storyline = ?", storyline.value());
    handle.execute("delete from storylines where id = ?", storyline.value());
  }

  /** Keeps a storyline. */
  public void putStoryline(Storyline storyline) {
    handle.execute(
        "insert into storylines (id, title, last, body) values (?, ?, (select max(last) from"
            + " stories where id in (select value from json_each(?))), ?)",
        storyline.id().value(),
        storyline.title(),
        Packed.json(storyline.stories().stream().map(StoryId::value).toList()),
        Packed.pack(storyline));
    for (StoryId story : storyline.stories()) {
      handle.execute(
          "insert into storyline_stories (story, storyline) values (?, ?) on conflict (story) do"
              + " update set storyline = excluded.storyline",
          story.value(),
          storyline.id().value());
    }
  }

  // What people said, and what went wrong

  /** Keeps a decision, with the turn at which it was taken. */
  public Decision.Taken decide(Decision decision, long turn) {
    long at = now();
    long id =
        handle
            .createUpdate("insert into decisions (at, body, turn) values (?, ?, ?)")
            .bind(0, at)
            .bind(1, Packed.json(decision))
            .bind(2, turn)
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    return new Decision.Taken(id, at, turn, decision, null);
  }

  /** Takes a decision back. */
  public void undo(long decision) {
    handle.execute("update decisions set undone = ? where id = ?", now(), decision);
  }

  /** The decisions that hold, oldest first. */
  public List<Decision.Taken> decisions() {
    return DecisionForm.all(handle, "where undone is null order by id");
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

  /**
   * The answer that a request got before.
   *
   * @throws Remembered.OtherRequest if another one came with its key
   */
  public Optional<String> answer(Remembered remembered) {
    Optional<String> request = column("request", remembered.key());
    if (request.isPresent() && !request.get().equals(remembered.request())) {
      throw new Remembered.OtherRequest();
    }
    return column("answer", remembered.key());
  }

  private Optional<String> column(String column, String key) {
    return handle
        .createQuery("select " + column + " from answers where key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .findOne();
  }

  /** Keeps the answer to a request. */
  public void putAnswer(Remembered remembered, String answer) {
    handle.execute(
        "insert into answers (key, at, request, answer) values (?, ?, ?, ?)",
        remembered.key(),
        now(),
        remembered.request(),
        answer);
  }
}
