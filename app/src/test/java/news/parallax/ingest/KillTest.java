package news.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import news.parallax.store.LibraryRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment an ingest is killed at, the next one ends as if it had not been. */
class KillTest {
  private static final int KILLS = 50;

  @TempDir private Path temporary;

  @Test
  void killedFiftyTimes_losesAndDoublesNothing()
      throws IOException, InterruptedException, SQLException {
    Path articles = Files.write(temporary.resolve("news.jsonl"), ShortNews.lines());
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
      assertThat(LibraryRows.in(folder)).isEqualTo(undisturbed);
    }
  }

  private List<String> undisturbed(Path articles)
      throws IOException, InterruptedException, SQLException {
    Path folder = temporary.resolve("undisturbed");
    finish(folder, articles);
    return LibraryRows.in(folder);
  }

  private static void finish(Path folder, Path articles) throws IOException, InterruptedException {
    Process process = KilledIngest.start(folder, articles);
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
  }
}
