package news.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.parallax.article.ArticleId;
import news.parallax.article.Page;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;

/**
 * A small library as a form made it, as statements of SQL: kept as {@code library-001.sql} and so
 * on. One is written when a form is released, and never again.
 */
final class FrozenLibrary {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));

  private FrozenLibrary() {}

  /** Writes the library of the latest form into a file, args[0]. */
  public static void main(String[] args) throws IOException, SQLException {
    Files.writeString(Path.of(args[0]), made(Files.createTempDirectory("frozen")));
  }

  /** The library of the latest form, made in a folder. */
  static String made(Path folder) throws SQLException {
    LibraryFolder library = new LibraryFolder(folder);
    LibraryWriter.with(library, CLOCK, FrozenLibrary::fill);
    return statements(library);
  }

  /** The library that a released form made. */
  static String kept(int form) throws IOException {
    return resource(String.format(Locale.ROOT, "library-%03d.sql", form));
  }

  /** Two reports of a fire, one of them in two versions, another story, and what people decided. */
  static List<Page> pages() {
    return List.of(
        page("fire", "The Outlet", "The mill of Vell burned down. Five people were hurt."),
        page("blaze", "The Other", "The mill of Vell burned down on Monday, the police said."),
        page("fire", "The Outlet", "The mill of Vell burned down. Nine people were hurt."),
        page(
            "vote",
            "The Outlet",
            "Voters in Karsten elect a mayor. \"I am glad,\" said Ada Quill."));
  }

  private static Page page(String id, String outlet, String text) {
    return new Page(
        id,
        URI.create("https://outlet.example/" + id),
        Instant.parse("2025-06-01T00:00:00Z"),
        new Page.Parts(id, outlet, null, "2025-06-01", text));
  }

  private static boolean fill(LibraryWriter writer) {
    Ingest ingest = new Ingest(writer, new Workers(1, Progress.NONE));
    pages().forEach(page -> ingest.run(each -> each.accept(page), new Issues()));
    ingest.obey(new Decision.Together(List.of(new ArticleId("fire"), new ArticleId("blaze"))));
    writer.addIssues(List.of(Issue.error("here", "is wrong")));
    writer.sources().add("https://outlet.example/feed");
    writer.putSearch(new SavedSearch("mills", "mill", "time"));
    return true;
  }

  /** Tables with their rows, then what watches over them. */
  private static String statements(LibraryFolder library) throws SQLException {
    List<String> statements = new ArrayList<>();
    try (Connection database = connection(library);
        Statement statement = database.createStatement()) {
      List<String> tables = column(statement, of("table"), "name");
      statements.addAll(column(statement, of("table"), "sql"));
      for (String table : tables) {
        statements.addAll(rows(database, table));
      }
      statements.addAll(column(statement, of("index"), "sql"));
      statements.addAll(column(statement, of("trigger"), "sql"));
      statements.add("pragma user_version = " + Migrations.LATEST);
    }
    return String.join(";\n", statements) + ";\n";
  }

  private static String of(String type) {
    return "select * from sqlite_master where type = '"
        + type
        + "' and sql is not null and name not like 'sqlite_%' order by rowid";
  }

  private static List<String> column(Statement statement, String query, String column)
      throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(column));
      }
    }
    return values;
  }

  private static List<String> rows(Connection database, String table) throws SQLException {
    try (Statement statement = database.createStatement()) {
      List<String> columns =
          column(statement, "select name from pragma_table_info('" + table + "')", "name");
      String values =
          String.join(" || ', ' || ", columns.stream().map(each -> "quote(" + each + ")").toList());
      return column(statement, "select " + values + " as v from " + table, "v").stream()
          .map(each -> "insert into " + table + " values (" + each + ")")
          .toList();
    }
  }

  /** Makes a library anew in a folder. */
  static void thaw(String frozen, LibraryFolder folder) throws IOException, SQLException {
    Files.createDirectories(folder.path());
    try (Connection database = connection(folder);
        Statement statement = database.createStatement()) {
      statement.executeUpdate(frozen);
    }
  }

  static String resource(String name) throws IOException {
    try (InputStream file = FrozenLibrary.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Connection connection(LibraryFolder library) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + library.database());
  }
}
