package news.parallax.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.parallax.brief.Briefing;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax brief}: pages in, stories out. */
@Command(
    name = "brief",
    description = "Reads pages and shows the stories in them: the main job.",
    footer = {
      "",
      "Examples:",
      "  parallax brief pages/",
      "  parallax brief pages/ more.jsonl --format json --out stories.json",
      "  parallax brief --captured 2024-11-05 pages/",
      "  curl -s https://example.org/article | parallax brief -"
    })
final class BriefCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write instead of standard output.")
  private @Nullable Path out;

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    checkOut();
    Issues issues = new Issues();
    Briefing briefing =
        surroundings.withWorkers(
            workers -> Pipeline.brief(inputs.pages(surroundings, issues), issues, workers));
    write(briefing);
    return Report.print(briefing.issues(), surroundings.err());
  }

  /** Says before the work begins that its result could not be written. */
  private void checkOut() {
    Path folder = out == null ? null : out.toAbsolutePath().getParent();
    if (out != null && (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder))) {
      throw new ParameterException(spec.commandLine(), "can't write " + out + ": no such folder");
    }
  }

  private void write(Briefing briefing) throws IOException {
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
