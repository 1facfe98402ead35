package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
  @TempDir private Path temporary = Path.of("");
  private String library = "";

  @BeforeEach
  void ingest() throws IOException {
    library = temporary.resolve("library").toString();
    String pages = Fixture.folder(temporary.resolve("in")).toString();
    assertThat(Run.of("ingest", "--library", library, pages).err()).isEmpty();
  }

  private Run search(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "search";
    all[1] = "--library";
    all[2] = library;
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }

  @Test
  void words_areFoundAndMarked() {
    Run run = search("river", "burn");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("on the 【river】 bank in Velmont 【burned】")
        .contains("Velmont Post · 6 May 2024")
        .contains("1 hit\n");
  }

  @Test
  void whoSaidWhat_isFound() {
    assertThat(search("speaker:Quill", "hurt").out())
        .contains("Nobody was 【hurt】")
        .contains("said by Ada Quill");
    assertThat(search("outlet:post \"river bank\" -mayor").out())
        .contains("the 【river】 【bank】 in Velmont")
        .contains("1 hit\n");
    assertThat(search("speaker:Lund", "hurt").out()).contains("0 hits");
  }

  @Test
  void json_hasExactOffsets() {
    JsonNode json = new JsonMapper().readTree(search("grinder", "--format", "json").out());

    JsonNode hit = json.get("hits").get(0);
    JsonNode marked = hit.get("marked").get(0);
    int start = hit.get("start").asInt();
    assertThat(
            hit.get("text")
                .asString()
                .substring(marked.get("start").asInt() - start, marked.get("end").asInt() - start))
        .isEqualTo("grinder");
  }

  @Test
  void search_isKeptUsedListedAndForgotten() {
    assertThat(search("--save", "mills", "mill -bridge", "--sort", "time").code()).isZero();

    assertThat(search("--list").out()).isEqualTo("mills · mill -bridge · by time\n");
    assertThat(search("--saved", "mills").out()).contains("【mill】");
    assertThat(search("--forget", "mills").code()).isZero();
    assertThat(search("--saved", "mills").err()).contains("no search is kept by the name mills");
    assertThat(search("--forget", "mills").code()).isEqualTo(2);
  }

  @Test
  void oddQuery_isToldAndAnswered() {
    Run run = search("\"mill");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("note: ").contains("plain words");
    assertThat(run.out()).contains("【mill】");
    assertThat(search("colour:red").err()).contains("no field is called colour");
    assertThat(search("support:strong").err())
        .contains("support: is corroborated, lone, differing; not strong");
    assertThat(search().code()).isEqualTo(2);
    assertThat(search("mill", "--limit", "0").code()).isEqualTo(2);
  }

  @Test
  void deletedIndex_isMadeAnewWithAWarning() throws IOException {
    Path index = Path.of(library).resolve("index");
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    Run run = search("mill");

    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("warning: ").contains("it was made anew");
    assertThat(run.out()).contains("【mill】");
    assertThat(Run.of("reindex", "--library", library).out()).contains("entries in the search");
  }
}
