package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {
  @TempDir private Path temporary = Path.of("");
  private String pages = "";

  @BeforeEach
  void writePages() throws IOException {
    pages = Fixture.folder(temporary).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "text, 2 articles · 2 stories",
    "json, \"schema\" : \"parallax/briefing/1\"",
    "html, <!DOCTYPE html>",
    "markdown, # Briefing",
    "JSON, \"schema\" : \"parallax/briefing/1\""
  })
  void eachFormat_isWritten(String format, String words) {
    Run run = Run.of("brief", pages, "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(words).contains("mill").contains("bridge");
  }

  @Test
  void outFile_getsWhatTheScreenWould() throws IOException {
    Path out = temporary.resolve("out.json");
    Run screen = Run.of("brief", pages, "--format", "json");
    Run file = Run.of("brief", pages, "--format", "json", "--out", out.toString());
    assertThat(file.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(screen.out());
  }

  @Test
  void outFileInNoFolder_isWrongUsage() {
    Run run = Run.of("brief", pages, "--out", temporary.resolve("none/out.txt").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none").doesNotContain("\tat ");
  }

  @Test
  void standardInput_isReadAsPage() {
    Run run = Run.withInput(Fixture.BRIDGE, "brief", "-", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"page\" : \"-\"").contains("2024-05-08T12:00:00Z");
  }

  @Test
  void captureTime_isTakenForFiles() {
    Run run = Run.of("brief", pages, "--format", "json", "--captured", "2024-05-09");
    assertThat(run.out()).contains("\"captured\" : \"2024-05-09T12:00:00Z\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-13-01", "05/06/2024", ""})
  void captureTimeThatIsNone_isWrongUsage(String time) {
    Run run = Run.of("brief", pages, "--captured", time);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("2024-11-05T18:30:00Z").contains("parallax brief --help");
  }

  @Test
  void noInput_isWrongUsage() {
    assertThat(Run.of("brief").code()).isEqualTo(2);
    assertThat(Run.of().code()).isEqualTo(2);
    assertThat(Run.of("nonsense").code()).isEqualTo(2);
    assertThat(Run.of("brief", pages, "--format", "pdf").code()).isEqualTo(2);
  }

  @Test
  void allInputBad_givesAnEmptyBriefing() {
    Run run = Run.of("brief", temporary.resolve("gone.html").toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: ").contains("gone.html: no such file or folder");
    assertThat(run.out()).contains("\"articles\" : [ ]").contains("gone.html");
  }

  @Test
  void help_isCompleteAndHasExamples() {
    assertThat(Run.of("--help").out()).contains("brief", "read", "Examples", "Exit codes");
    assertThat(Run.of("brief", "--help").out())
        .contains("--captured", "--format", "--out", "text, json, html, markdown", "Examples");
    assertThat(Run.of("read", "--help").out()).contains("--removed", "Examples");
    assertThat(Run.of("--version").out()).startsWith("parallax ");
  }
}
