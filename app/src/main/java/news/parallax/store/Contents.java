package news.parallax.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.brief.StoryBrief;
import news.parallax.pipeline.Pipeline;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A library as it was at one moment, thing by thing, for what is derived from it. A thing is a
 * story with its articles, or an article that no story takes. Only of use inside {@link
 * Library#at}, in its thread.
 */
public final class Contents {
  private static final String SETTLED = "brief is not null and stale = 0";
  private static final String LONE = "waits = 0 and turn is null";

  private final Handle handle;

  Contents(Handle handle) {
    this.handle = handle;
  }

  /** Which library it is: an id that no other library has. */
  public String library() {
    return handle.createQuery("select id from library").mapTo(String.class).one();
  }

  /** The number of the last revision; 0 where there is none. */
  public long revision() {
    return handle.createQuery("select coalesce(max(id), 0) from revisions").mapTo(Long.class).one();
  }

  /** Whether every story has a brief of it as it is: false only while an ingest is at work. */
  public boolean isSettled() {
    return handle
        .createQuery("select 1 from stories where stale = 1 limit 1") // who has no brief is, too
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  /** The things that were made, changed or went away after a revision, by their last one. */
  public List<String> revisedAfter(long revision) {
    return handle
        .createQuery("select thing from revisions where id > ? order by id")
        .bind(0, revision)
        .mapTo(String.class)
        .list();
  }

  /**
   * A story with its articles, or an article alone.
   *
   * @param brief null for an article that no story takes
   * @param articles in the story's order, undated ones with the story's day
   * @param versions the number of each article's version
   */
  public record Thing(
      String id, @Nullable StoryBrief brief, List<Article> articles, List<Integer> versions) {
    public Thing {
      articles = List.copyOf(articles);
      versions = List.copyOf(versions);
    }
  }

  /** What is read of a library at one moment. */
  @FunctionalInterface
  public interface Reading<T extends @Nullable Object, X extends Exception> {
    /** Reads. */
    T of(Contents contents) throws X;
  }

  /** A thing as it is; nothing where it is gone, or while its brief is being made. */
  public Optional<Thing> thing(String id) {
    return story(id).or(() -> lone(id));
  }

  /** All things, stories first, each by id. */
  public List<String> things() {
    return Stream.of(
            "select id from stories where " + SETTLED + " order by id",
            "select id from articles where " + LONE + " order by id")
        .flatMap(query -> ids(query).stream())
        .toList();
  }

  private List<String> ids(String query) {
    return handle.createQuery(query).mapTo(String.class).list();
  }

  private Optional<Thing> story(String id) {
    return handle
        .createQuery("select brief from stories where id = ? and " + SETTLED)
        .bind(0, id)
        .mapTo(byte[].class)
        .findOne()
        .map(packed -> thing(Packed.unpack(packed, StoryBrief.class)));
  }

  private Thing thing(StoryBrief brief) {
    List<Row> rows =
        brief.story().articles().stream().map(ArticleId::value).map(this::row).toList();
    return new Thing(
        brief.story().id().value(),
        brief,
        Pipeline.dated(rows.stream().map(Row::article).toList()),
        rows.stream().map(Row::version).toList());
  }

  private Optional<Thing> lone(String id) {
    return handle
        .createQuery("select 1 from articles where id = ? and " + LONE)
        .bind(0, id)
        .mapTo(Integer.class)
        .findOne()
        .map(any -> row(id))
        .map(row -> new Thing(id, null, List.of(row.article()), List.of(row.version())));
  }

  private record Row(Article article, int version) {}

  private Row row(String id) {
    return handle
        .createQuery(
            "select body, number from versions v join articles a on a.id = v.article and a.version"
                + " = v.number where a.id = ?")
        .bind(0, id)
        .map(
            (row, context) -> new Row(Packed.unpack(row.getBytes(1), Article.class), row.getInt(2)))
        .one();
  }
}
