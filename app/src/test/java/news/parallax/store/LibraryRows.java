package news.parallax.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What is in a library, to be compared with what is in another. */
public final class LibraryRows {
  private static final List<String> TABLES =
      List.of(
          "pages",
          "articles",
          "versions",
          "sketches",
          "stories",
          "redirects",
          "story_names",
          "outlet_facts",
          "story_keys",
          "links",
          "storylines",
          "storyline_stories",
          "changes",
          "issues");

  private LibraryRows() {}

  /** Every row of every table, each so short that a difference can be read. */
  public static List<String> in(Path folder) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet each = statement.executeQuery("select * from " + table + " order by 1, 2")) {
          while (each.next()) {
            rows.add(table + row(each));
          }
        }
      }
    }
    return rows;
  }

  private static String row(ResultSet each) throws SQLException {
    StringBuilder row = new StringBuilder();
    for (int column = 1; column <= each.getMetaData().getColumnCount(); column++) {
      Object value = each.getObject(column);
      row.append(' ')
          .append(
              value instanceof byte[] bytes
                  ? bytes.length + ":" + HexFormat.of().toHexDigits(Arrays.hashCode(bytes))
                  : String.valueOf(value));
    }
    return row.toString();
  }
}
