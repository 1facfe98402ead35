package news.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;

/**
 * What the program meets the world through. The launcher says by the property {@code
 * parallax.terminal} whether standard error is a terminal, which Java can't tell.
 *
 * @param out results
 * @param err issues, progress, wrong usage
 * @param environment variables of the process
 * @param terminal whether somebody watches {@code err}: only then progress is shown
 */
public record Surroundings(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    InstantSource clock,
    Map<String, String> environment,
    boolean terminal) {

  /** The process's own streams, in UTF-8 whatever the locale. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        InstantSource.system(),
        System.getenv(),
        Boolean.getBoolean("parallax.terminal"));
  }

  /** Threads for the work, their progress shown where somebody watches. */
  <T> T withWorkers(Function<Workers, T> work) {
    if (!terminal) {
      return work.apply(Workers.onAllProcessors(Progress.NONE));
    }
    try (ProgressBar bar = new ProgressBar(err)) {
      return work.apply(Workers.onAllProcessors(bar));
    }
  }

  private static PrintWriter utf8(FileOutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
