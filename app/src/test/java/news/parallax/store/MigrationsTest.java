package news.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import news.parallax.index.SearchIndex;
import news.parallax.index.SearchRequest;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries of every form that there was become libraries of this one. */
class MigrationsTest {
  /**
   * SHA-256 of each step that was released, in order. With a release the step's sum comes here, and
   * {@link FrozenLibrary} writes the library of its form ({@code library-001.sql}) beside this
   * test; until then a step may still be changed, and the library of its form is made on the spot.
   * The first counts as released.
   */
  private static final List<String> RELEASED =
      List.of("b6b30aedfdfa1c326c7fd9adc8a13bb59b1c0d033d33965c5f14c0160e2c3d2d");

  @TempDir private Path temporary;

  static IntStream forms() {
    return IntStream.rangeClosed(1, Migrations.LATEST);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void libraryOfAForm_isBroughtUpToDate(int form) throws IOException, SQLException {
    LibraryFolder folder = new LibraryFolder(temporary.resolve("library"));
    FrozenLibrary.thaw(
        form <= RELEASED.size()
            ? FrozenLibrary.kept(form)
            : FrozenLibrary.made(temporary.resolve("made")),
        folder);

    Ingest.Summary again =
        LibraryWriter.with(
            folder,
            FrozenLibrary.CLOCK,
            writer ->
                new Ingest(writer, new Workers(1, Progress.NONE))
                    .run(FrozenLibrary.pages()::forEach, new Issues()));

    assertThat(again.unchanged()).isEqualTo(FrozenLibrary.pages().size());
    Library library = Library.open(folder);
    assertThat(library.size().articles()).isEqualTo(3);
    assertThat(library.stories(StoryQuery.newest(10))).hasSize(2).noneMatch(r -> r.title() == null);
    ArticleId fire = new ArticleId("fire");
    assertThat(library.article(fire).orElseThrow().text()).contains("Nine people");
    assertThat(library.article(fire, 1).orElseThrow().text()).contains("Five people");
    assertThat(library.row(fire).orElseThrow().story())
        .isEqualTo(library.row(new ArticleId("blaze")).orElseThrow().story());
    assertThat(library.decisions()).hasSize(1);
    assertThat(library.searches()).hasSize(1);
    assertThat(library.issues(null, 10)).isNotEmpty();
    try (SearchIndex index = SearchIndex.open(folder, new Issues())) {
      assertThat(index.search(SearchRequest.of("mill", 10)).hits()).isNotEmpty();
    }
  }

  @Test
  void steps_areAsTheyWereReleased() throws IOException, NoSuchAlgorithmException {
    List<String> sums = new ArrayList<>();
    for (int step = 1; step <= RELEASED.size(); step++) {
      sums.add(sum(String.format(Locale.ROOT, "%03d.sql", step)));
    }

    assertThat(sums)
        .as("a released step made libraries that people have: write the next step instead")
        .isEqualTo(RELEASED);
  }

  @Test
  void release_keepsTheLibrariesOfAllItsForms() throws IOException {
    String project = Files.readString(Path.of("../pom.xml"));
    boolean released = !project.contains("-SNAPSHOT</version>");

    assertThat(RELEASED).hasSizeBetween(released ? Migrations.LATEST : 0, Migrations.LATEST);
  }

  private static String sum(String name) throws IOException, NoSuchAlgorithmException {
    byte[] script = FrozenLibrary.resource(name).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));
  }

  @Test
  void libraryOfALaterProgram_isLeftAlone() throws SQLException {
    LibraryFolder folder = new LibraryFolder(temporary);
    LibraryWriter.with(folder, FrozenLibrary.CLOCK, writer -> true);
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
        Statement statement = database.createStatement()) {
      statement.execute("pragma user_version = " + (Migrations.LATEST + 1));
    }

    assertThatThrownBy(() -> LibraryWriter.with(folder, FrozenLibrary.CLOCK, writer -> true))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("newer Parallax");
    assertThatThrownBy(() -> Library.open(folder))
        .isInstanceOf(LibraryProblem.class)
        .hasMessageContaining("newer Parallax");
  }
}
