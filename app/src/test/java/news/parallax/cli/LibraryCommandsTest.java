package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCommandsTest {
  @TempDir private Path temporary = Path.of("");
  private String library = "";

  @BeforeEach
  void ingest() throws IOException {
    library = temporary.resolve("library").toString();
    Run run =
        Run.of("ingest", "--library", library, Fixture.folder(temporary.resolve("in")).toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2 new articles");
  }

  @Test
  void stories_areListedWithTheirBreadth() {
    Run run = Run.of("stories", "--library", library);

    assertThat(run.out()).contains("Old mill burns in Velmont").contains("1 article · 1 text");
    assertThat(ids()).hasSize(2);
  }

  @Test
  void story_isShownAndExported() {
    String id = ids().getFirst();

    assertThat(Run.of("show", "--library", library, id).out()).contains("1 story");
    assertThat(Run.of("export", "--library", library, id).out())
        .contains("\"schema\" : \"parallax/briefing/1\"");
  }

  @Test
  void articleThatChanged_isShownWithWhatChanged() throws IOException {
    Path page = temporary.resolve("in/pages/mill.html");
    Files.writeString(page, Fixture.MILL.replace("About 40 people", "About 60 people"));
    assertThat(Run.of("ingest", "--library", library, page.toString()).out())
        .contains("1 new version");
    String hit = Run.of("search", "--library", library, "--format", "json", "mill").out();
    String article = hit.replaceAll("(?s).*?\"article\" *: *\"([^\"]+)\".*", "$1");

    assertThat(Run.of("show", "--library", library, article).out())
        .contains("Version 2")
        .contains("claims: 1 changed")
        .contains("count: “About 40 people” → “About 60 people”")
        .contains("was: “About 40 people had to leave");
  }

  @Test
  void exportIntoNoFolder_isWrongUsage() {
    String out = temporary.resolve("none/story.json").toString();

    Run run = Run.of("export", "--library", library, ids().getFirst(), "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such folder").doesNotContain("\tat ");
  }

  @Test
  void correction_isObeyedListedAndTakenBack() {
    List<String> ids = ids();

    Run merge = Run.of("correct", "merge", "--library", library, ids.get(0), ids.get(1));

    assertThat(merge.out())
        .contains("decision 1\n")
        .containsOnlyOnce("2 articles · Old mill burns in Velmont");
    assertThat(ids()).hasSize(1);
    assertThat(Run.of("correct", "list", "--library", library).out())
        .contains("· one story", "Old mill burns in Velmont");
    assertThat(Run.of("correct", "undo", "--library", library, "1").code()).isZero();
    assertThat(ids()).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "stories --from 2025-13-01, is no day: write 2025-05-01",
    "stories --limit 0, --limit takes 1 or more",
    "stories --order oldest, 'expected one of newest, broadest, changed but was'",
    "export s-none, no story or storyline with the id s-none",
    "export --format pdf s-1, 'one of text, json, html'",
    "serve --port 99999, is no port",
    "serve --bind 192.0.2.1, is no address of this machine",
    "serve --bind no..such, is no address of this machine",
    "correct bogus, there is no command bogus",
    "search --save= mill, --save wants a name"
  })
  void wrongUse_isToldInTheWordsOfTheUser(String command, String message) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(1, List.of("--library", library));

    Run run = Run.of(words.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("java.", "case-insensitive", "\tat ");
  }

  @Test
  void noStoryLikeThat_isToldBesideTheEmptyList() {
    Run run = Run.of("stories", "--library", library, "--until", "2019");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no story is like that");
  }

  @Test
  void unknownId_isToldInOneLine() {
    Run run = Run.of("show", "--library", library, "s-none");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing with the id s-none").doesNotContain("\tat ");
  }

  @Test
  void noLibrary_isToldInOneLine() {
    Run run = Run.of("stories", "--library", temporary.resolve("none").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no library in");
  }

  private List<String> ids() {
    return Run.of("stories", "--library", library)
        .out()
        .lines()
        .filter(line -> line.startsWith("  s-"))
        .map(line -> line.strip().split(" ", -1)[0])
        .toList();
  }
}
