package news.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.parallax.brief.Briefing;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private Output output = new Output();

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    Issues issues = new Issues();
    Briefing briefing =
        surroundings.withWorkers(
            workers -> Pipeline.brief(inputs.pages(surroundings, issues), issues, workers));
    output.write(briefing, format, surroundings);
    return Report.print(briefing.issues(), surroundings.err());
  }
}
