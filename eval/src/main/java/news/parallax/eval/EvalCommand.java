package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.parallax.cli.ExitCode;
import news.parallax.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax eval}: the quality of a stage against gold sets. Writes no file. */
@Command(
    name = "eval",
    description = "Measures a stage against gold sets and prints the figures.",
    footer = {
      "",
      "Examples:",
      "  parallax eval stories gold/stories.jsonl",
      "  parallax eval stories a.jsonl b.jsonl    # each alone, then both mixed in one stream",
      "  parallax eval extract gold/extract --json",
      "  parallax eval quotes gold/quotes.jsonl --errors 20"
    })
final class EvalCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "extract, peers, stories, copies, quotes, names, claims or dates.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "A gold set: a file or folder of the form for its kind.")
  private List<Path> gold = List.of();

  @Option(names = "--json", description = "One JSON object a gold set, one a line.")
  private boolean json;

  @Option(names = "--errors", paramLabel = "N", description = "Shows the N worst cases too.")
  private int errors;

  EvalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Evaluation evaluation = evaluation();
    int code = ExitCode.OK;
    for (Path each : gold) {
      try {
        print(evaluation.run(each));
      } catch (IOException e) {
        surroundings.err().println("error: " + each + ": can't be read: " + e);
        code = ExitCode.UNREAD;
      }
    }
    return code == ExitCode.OK && gold.size() > 1 ? together(evaluation) : code;
  }

  private int together(Evaluation evaluation) {
    try {
      evaluation.together(gold).ifPresent(this::print);
      return ExitCode.OK;
    } catch (IOException e) {
      surroundings.err().println("error: " + gold + ": can't be read: " + e);
      return ExitCode.UNREAD;
    }
  }

  private Evaluation evaluation() {
    return Evaluations.ALL.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no kind '"
                        + kind
                        + "'; there are: "
                        + Evaluations.ALL.stream()
                            .map(Evaluation::kind)
                            .collect(Collectors.joining(", "))));
  }

  private void print(Score score) {
    var out = surroundings.out();
    if (json) {
      out.println(ScoreJson.line(kind, score));
    } else {
      ScoreTable.print(kind, score, out);
      score.errors().stream().limit(errors).forEach(out::println);
    }
    out.flush();
  }
}
