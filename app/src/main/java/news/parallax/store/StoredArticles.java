package news.parallax.store;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.pipeline.StoryStreams;
import news.parallax.story.Sketch;
import news.parallax.story.StoryId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Pages, and articles with their versions. For the thread of the one writer. */
public final class StoredArticles {
  private final Handle handle;
  private final InstantSource clock;
  private final ChangeLog changes;

  StoredArticles(Handle handle, InstantSource clock) {
    this.handle = handle;
    this.clock = clock;
    this.changes = new ChangeLog(handle, clock);
  }

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
    return Articles.withKey(handle, key);
  }

  /** An article as it is now; unpacked by whoever asks for it, in any thread. */
  public Supplier<Article> article(ArticleId id) {
    byte[] packed = Articles.packed(handle, id).orElseThrow();
    return () -> Articles.unpacked(packed);
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
   * Keeps a further version of an article, shown from now on unless a later capture is there. A
   * capture that is still to come was made before the clock was set back, and is no later one.
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
                "select number from versions where article = :id and (number = :number or captured"
                    + " <= :now) order by captured desc, number desc limit 1")
            .bind("id", id)
            .bind("number", number)
            .bind("now", clock.instant().getEpochSecond())
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
    changes.note("updated", story, article.id(), String.valueOf(number));
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
    return article.title() == null ? null : Listed.title(article.title().text());
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
    return Articles.languageOf(handle, id);
  }
}
