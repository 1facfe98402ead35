package news.parallax.store;

import java.util.List;
import java.util.Optional;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;
import org.jdbi.v3.core.Handle;

/** Which stories are of one affair. For the thread of the one writer. */
public final class StoredStorylines {
  private final Handle handle;

  StoredStorylines(Handle handle) {
    this.handle = handle;
  }

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
          "insert into links (older, newer, score, body) values (?, ?, ?, ?)",
          link.from().value(),
          link.to().value(),
          link.score(),
          Packed.pack(link));
    }
    handle.execute("update stories set unlinked = 2 where id = ?", story.value());
  }

  /** Stories whose links changed since storylines were made, by id. */
  public List<StoryId> ungrouped() {
    return handle
        .createQuery("select id from stories where unlinked = 2 order by id")
        .mapTo(String.class)
        .map(StoryId::new)
        .list();
  }

  /** Notes that storylines are made of all links; forgets those whose stories are all gone. */
  public void allGrouped() {
    handle.execute(
        "delete from storylines where not exists (select 1 from storyline_stories where storyline ="
            + " storylines.id)");
    handle.execute("update stories set unlinked = 0 where unlinked = 2");
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

  /** The links of a story by their ends and scores alone, without names: quick to read. */
  public List<Storyline.Link> bareLinks(StoryId story) {
    return handle
        .createQuery(
            "select older, newer, score from links where older = ? union all select older, newer,"
                + " score from links where newer = ?")
        .bind(0, story.value())
        .bind(1, story.value())
        .map(
            (row, context) ->
                new Storyline.Link(
                    new StoryId(row.getString(1)),
                    new StoryId(row.getString(2)),
                    row.getDouble(3),
                    List.of()))
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
}
