package news.parallax.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleId;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.Handle;

/** Stories, with the articles that are on their way into them. For the thread of the one writer. */
public final class StoredStories {
  private final Handle handle;
  private final ChangeLog changes;

  StoredStories(Handle handle, ChangeLog changes) {
    this.handle = handle;
    this.changes = changes;
  }

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
    point(from, to);
    handle.execute("update stories set unlinked = 1 where id = ?", to.value());
    forget(from);
  }

  private void point(StoryId from, StoryId to) {
    handle.execute(
        "insert into redirects (story, target) values (?, ?) on conflict (story) do update set"
            + " target = excluded.target",
        from.value(),
        to.value());
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

  /** A story and the language of the stories that it was folded with. */
  public record Told(Story story, String language) {}

  /**
   * Keeps these stories and no others, each with its brief where it is as it was.
   *
   * @param redirects what stands for ids that are no more
   */
  public void putOnly(List<Told> stories, Map<StoryId, StoryId> redirects) {
    Set<String> before =
        Set.copyOf(handle.createQuery("select id from stories").mapTo(String.class).list());
    Set<String> gone = new TreeSet<>(before);
    for (Told told : stories) {
      Story story = told.story();
      gone.remove(story.id().value());
      boolean same =
          before.contains(story.id().value())
              && new StoredStorylines(handle).story(story.id()).equals(story);
      if (!same) {
        putStory(story, told.language());
        changes.note("decided", story.id(), null, null);
      }
    }
    handle.execute("delete from redirects");
    redirects.forEach(this::point);
    gone.forEach(id -> forget(new StoryId(id)));
  }

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
}
