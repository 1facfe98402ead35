package news.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of the program in this process, with what it printed. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            InstantSource.fixed(Instant.parse("2024-05-08T12:00:00Z")),
            Map.of(),
            false);
    int code = Parallax.run(surroundings, List.of(), args);
    return new Run(code, out.toString(), err.toString());
  }

  /** The program in a process of its own, its errors not shown. */
  static Process process(List<String> options, String... args) throws IOException {
    return new ProcessBuilder(command(options, args))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** How such a process is started. */
  static List<String> command(List<String> options, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Where such a process begins. */
  static final class Main {
    private Main() {}

    public static void main(String[] args) {
      System.exit(Parallax.run(Surroundings.ofProcess(), List.of(), args));
    }
  }
}
