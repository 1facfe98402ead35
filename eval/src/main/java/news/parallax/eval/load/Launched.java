package news.parallax.eval.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import news.parallax.eval.speed.Memory;

/** The program as a process of its own, as users start it. To be closed, which ends it. */
record Launched(Process process) implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  /**
   * Starts it by the launcher that started this one.
   *
   * @throws IllegalStateException if this program was not started by the launcher
   */
  static Launched with(String... arguments) throws IOException {
    String home = System.getProperty("parallax.home");
    if (home == null) {
      throw new IllegalStateException("the launcher ./parallax is needed");
    }
    List<String> command = new ArrayList<>(List.of(Path.of(home, "parallax").toString()));
    command.addAll(List.of(arguments));
    return new Launched(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /**
   * Waits for its end; the processors' seconds that it took, which other programs do not change.
   */
  double processorSeconds() throws InterruptedException {
    Duration taken = Duration.ZERO;
    do {
      taken = process.info().totalCpuDuration().orElse(taken);
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    return taken.toMillis() / 1e3;
  }

  /** The most memory that it used so far, in words. */
  String peak() {
    return Memory.processPeak(process.pid()).stream()
        .mapToObj(bytes -> String.format(Locale.ROOT, "%,d MiB", bytes >> 20))
        .findFirst()
        .orElse("not known here");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
