package news.parallax.store;

import java.util.List;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.Handle;

/** A name with a story that it is in. */
public record NamedIn(StoryId story, String name, String kind, int mentions) {

  static List<NamedIn> of(Handle handle, String name, int limit) {
    return handle
        .createQuery(
            "select story, name, kind, mentions from story_names where id = ? order by mentions"
                + " desc, story limit ?")
        .bind(0, name)
        .bind(1, limit)
        .map(
            (row, context) ->
                new NamedIn(
                    new StoryId(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4)))
        .list();
  }
}
