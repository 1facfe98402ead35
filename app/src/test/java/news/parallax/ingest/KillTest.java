package news.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment an ingest is killed at, the next one ends as if it had not been. */
class KillTest {
  private static final int KILLS = 50;
  private static final int ARTICLES = 150;
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

  @TempDir private Path temporary;

  @Test
  void killedFiftyTimes_losesAndDoublesNothing()
      throws IOException, InterruptedException, SQLException {
    Path articles = Files.write(temporary.resolve("news.jsonl"), articles());
    List<String> undisturbed = undisturbed(articles);
    Random moments = new Random(7);
    int killed = 0;
    for (int library = 0; killed < KILLS; library++) {
      Path folder = temporary.resolve("killed-" + library);
      boolean halted = true;
      while (halted) {
        halted =
            killed < KILLS
                && KilledIngest.kill(
                    KilledIngest.start(folder, articles), 20 + moments.nextInt(700));
        killed += halted ? 1 : 0;
      }
      finish(folder, articles);
      assertThat(contents(folder)).isEqualTo(undisturbed);
    }
  }

  private List<String> undisturbed(Path articles)
      throws IOException, InterruptedException, SQLException {
    Path folder = temporary.resolve("undisturbed");
    finish(folder, articles);
    return contents(folder);
  }

  private static void finish(Path folder, Path articles) throws IOException, InterruptedException {
    Process process = KilledIngest.start(folder, articles);
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
  }

  /** Every row of every table, each so short that a difference can be read. */
  private static List<String> contents(Path folder) throws SQLException {
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
                  ? bytes.length
                      + ":"
                      + HexFormat.of().toHexDigits(java.util.Arrays.hashCode(bytes))
                  : String.valueOf(value));
    }
    return row.toString();
  }

  /** Short articles of a few dozen happenings, some told twice, some without a day. */
  private static List<String> articles() {
    String[] towns = {"Velmont", "Karsten", "Port Essel", "Ostermere", "Tarrow", "Vennby"};
    String[] deeds = {"bridge closed", "mill burned", "mayor resigned", "ferry sank"};
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String town = towns[i % 6];
      String deed = deeds[i / 6 % 4];
      int day = 1 + i / 12;
      String published = i % 11 == 0 ? "null" : String.format(Locale.ROOT, "\"2025-05-%02d\"", day);
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"k%d\",\"outlet\":\"Outlet %d\",\"url\":\"https://o%d.example/%d\","
                  + "\"title\":\"%s: %s\",\"published\":%s,\"text\":\"The %s in %s on Monday, the"
                  + " police said. %d people were there when the %s in %s.\\n\\\"We saw it,\\\""
                  + " said Ada Quill, a neighbour of the %s house number %d.\"}",
              i,
              i % 5,
              i % 5,
              i,
              town,
              deed,
              published,
              deed,
              town,
              3 + i % 4,
              deed,
              town,
              town,
              i));
    }
    lines.add("this line is no article");
    return lines;
  }
}
