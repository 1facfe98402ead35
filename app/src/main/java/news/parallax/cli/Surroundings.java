package news.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * What the program meets the world through.
 *
 * @param out results
 * @param err issues, progress, wrong usage
 */
public record Surroundings(InputStream in, PrintWriter out, PrintWriter err, InstantSource clock) {

  /** The process's own streams, in UTF-8 whatever the locale. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        InstantSource.system());
  }

  private static PrintWriter utf8(FileOutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
