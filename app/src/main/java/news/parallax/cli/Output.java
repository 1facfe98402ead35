package news.parallax.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.brief.Briefing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a briefing is written: what {@code brief} and {@code export} have in common. */
final class Output {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write instead of standard output.")
  private @Nullable Path out;

  /** Says before the work begins that its result could not be written. */
  void check() {
    Path folder = out == null ? null : out.toAbsolutePath().getParent();
    if (out != null && (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder))) {
      throw new ParameterException(
          command.commandLine(), "can't write " + out + ": no such folder");
    }
  }

  /** Writes a briefing in a format. */
  void write(Briefing briefing, Format format, Surroundings surroundings) throws IOException {
    if (out == null) {
      format.export().write(briefing, surroundings.out());
      surroundings.out().flush();
    } else {
      try (Writer file = Files.newBufferedWriter(out)) {
        format.export().write(briefing, file);
      }
    }
  }
}
