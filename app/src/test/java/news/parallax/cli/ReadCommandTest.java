package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir private Path temporary = Path.of("");
  private String pages = "";

  @BeforeEach
  void writePages() throws IOException {
    pages = Fixture.folder(temporary).toString();
  }

  @Test
  void text_hasTitleTimeAndParagraphs() {
    Run run = Run.of("read", pages);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Old mill burns in Velmont")
        .contains("6 May 2024, 18:30 +02:00")
        .contains("Outlet: Velmont Post")
        .contains("About 40 people");
  }

  @Test
  void json_hasOneArticleALine() {
    Run run = Run.of("read", pages, "--format", "json");
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\""));
  }

  @Test
  void missingPath_isTold() {
    Run run = Run.of("read", pages, "/gone/for/good");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("error: /gone/for/good: no such file or folder\n");
  }
}
