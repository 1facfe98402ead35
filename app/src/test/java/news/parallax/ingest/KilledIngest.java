package news.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.parallax.collect.Collector;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;

/** An ingest in a process of its own, which can be killed. */
final class KilledIngest {
  private KilledIngest() {}

  /** Ingests a file, args[1], into the library in the folder args[0]; says when it begins. */
  public static void main(String[] args) {
    try (LibraryWriter writer =
        LibraryWriter.open(new LibraryFolder(Path.of(args[0])), Samples.CLOCK)) {
      System.out.println("begins");
      Issues issues = new Issues();
      Collector pages =
          new Collector(
              List.of(args[1]),
              Samples.CLOCK.instant(),
              InputStream.nullInputStream(),
              Samples.CLOCK,
              issues);
      new Ingest(writer, new Workers(2, Progress.NONE)).run(pages, issues);
    }
  }

  /** Starts one. */
  static Process start(Path library, Path articles) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledIngest.class.getName(),
            library.toString(),
            articles.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits for the start of its work, and kills it so long after; whether it was still at work. */
  static boolean kill(Process process, long millis) throws IOException, InterruptedException {
    process.getInputStream().read();
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }
}
