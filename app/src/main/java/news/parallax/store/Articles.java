package news.parallax.store;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import org.jdbi.v3.core.Handle;

/** How articles are found in the database. */
final class Articles {
  private static final String NOW =
      "select body from versions v join articles a on a.id = v.article and a.version = v.number"
          + " where ";

  private Articles() {}

  /** An article as it is now. */
  static Optional<Article> now(Handle handle, ArticleId id) {
    return packed(handle, id).map(Articles::unpacked);
  }

  /** The same as it is kept. */
  static Optional<byte[]> packed(Handle handle, ArticleId id) {
    return handle.createQuery(NOW + "a.id = ?").bind(0, id.value()).mapTo(byte[].class).findOne();
  }

  /** The article with a key, as it is now. */
  static Optional<Article> withKey(Handle handle, String key) {
    return handle
        .createQuery(NOW + "a.key = ?")
        .bind(0, key)
        .mapTo(byte[].class)
        .findOne()
        .map(Articles::unpacked);
  }

  /** A version of an article. */
  static Optional<Article> version(Handle handle, ArticleId id, int number) {
    return handle
        .createQuery("select body from versions where article = ? and number = ?")
        .bind(0, id.value())
        .bind(1, number)
        .mapTo(byte[].class)
        .findOne()
        .map(Articles::unpacked);
  }

  static Article unpacked(byte[] packed) {
    return Packed.unpack(packed, Article.class);
  }

  /** The language of the stories that an article may join. */
  static String languageOf(Handle handle, ArticleId id) {
    return handle
        .createQuery("select language from articles where id = ?")
        .bind(0, id.value())
        .mapTo(String.class)
        .one();
  }

  /** The page that a version of an article was read from. */
  static Optional<Page> page(Handle handle, ArticleId id, int number) {
    return handle
        .createQuery(
            "select p.* from pages p join versions v on v.page = p.id where v.article = ? and"
                + " v.number = ?")
        .bind(0, id.value())
        .bind(1, number)
        .map(PageForm::read)
        .findOne();
  }

  /**
   * What lists tell of articles.
   *
   * @param which clauses with one parameter
   */
  static List<ArticleRow> rows(Handle handle, String which, Object argument) {
    return handle
        .createQuery("select " + ArticleRow.COLUMNS + " from articles " + which)
        .bind(0, argument)
        .map(ArticleRow::read)
        .list();
  }
}
