package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program on a disk that is really full: one of memory, where this system lets us have one. */
@Timeout(120)
class FullDiskTest {
  private static final int NO_DISK = 99;

  /** Ingests into a small disk, makes it larger, ingests again and brings the library out. */
  private static final String SCRIPT =
      """
      disk=$1
      shift
      mount -t tmpfs -o size=400k tmpfs "$disk" || exit 99
      "$@" >"$disk.full" 2>&1
      echo "exit $?" >>"$disk.full"
      mount -o remount,size=64m "$disk" || exit 99
      "$@" >"$disk.room" 2>&1
      echo "exit $?" >>"$disk.room"
      cp -r "$disk/library" "$disk.library"
      """;

  @TempDir private Path folder;

  @Test
  void fullDisk_isToldAndGoneOnFromWhenThereIsRoom() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    String library = disk.resolve("library").toString();
    List<String> command =
        new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh", disk.toString()));
    command.addAll(Run.command(List.of(), "ingest", "--library", library, "../samples"));
    assumeThat(exitCode(command)).as("no small disk can be mounted here").isNotEqualTo(NO_DISK);

    assertThat(Files.readString(folder.resolve("disk.full")))
        .contains("the library in " + library + " can't be used: the disk is full")
        .contains("exit 2")
        .doesNotContain("\tat ", "fault of this program");
    assertThat(Files.readString(folder.resolve("disk.room"))).contains("exit 0");
    String undisturbed = folder.resolve("undisturbed").toString();
    Run.of("ingest", "--library", undisturbed, "../samples");
    assertThat(stories(folder.resolve("disk.library").toString())).isEqualTo(stories(undisturbed));
  }

  private static String stories(String library) {
    return Run.of("stories", "--library", library).out();
  }

  private static int exitCode(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return NO_DISK; // no such program here
    }
  }
}
