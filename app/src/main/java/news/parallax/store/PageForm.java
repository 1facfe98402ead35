package news.parallax.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import news.parallax.article.Page;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Pages as the database holds them. */
final class PageForm {
  private PageForm() {}

  /** {@code raw} or {@code parts}. */
  static String form(Page page) {
    return page.content() instanceof Page.Raw ? "raw" : "parts";
  }

  static @Nullable String type(Page page) {
    return page.content() instanceof Page.Raw raw ? raw.contentType() : null;
  }

  static byte[] content(Page page) {
    return switch (page.content()) {
      case Page.Raw raw -> Packed.deflated(raw.bytes());
      case Page.Parts parts -> Packed.pack(parts);
    };
  }

  static Page read(ResultSet row, StatementContext context) throws SQLException {
    String url = row.getString("url");
    byte[] content = row.getBytes("content");
    return new Page(
        row.getString("name"),
        url == null ? null : URI.create(url),
        Instant.ofEpochSecond(row.getLong("captured")),
        row.getString("form").equals("raw")
            ? new Page.Raw(Packed.inflated(content), row.getString("type"))
            : Packed.unpack(content, Page.Parts.class));
  }
}
