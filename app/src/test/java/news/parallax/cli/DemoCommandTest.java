package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void stopped_leavesNothing() throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Process process =
        Run.process(
            List.of("-Djava.io.tmpdir=" + temporary),
            "demo",
            "--port",
            "0",
            "--samples",
            Fixture.folder(folder).toString());
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).contains("2 articles in " + temporary);
      assertThat(out.readLine()).contains("The desk is at http://127.0.0.1:");
      assertThat(demos(temporary)).hasSize(1);
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(demos(temporary)).isEmpty();
  }

  private static List<String> demos(Path temporary) throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("parallax-demo"))
          .toList();
    }
  }
}
