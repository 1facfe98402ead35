package news.parallax.cli;

import java.time.Instant;
import java.util.List;
import news.parallax.collect.Collector;
import news.parallax.issue.Issues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages to read: what {@code brief}, {@code read} and {@code ingest} have in common. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "A file (HTML or text, may be .gz), a folder and all folders in it",
        "(hidden files, .md, .css and .js are passed over), a .zip of such files,",
        "a .warc or .warc.gz, a .jsonl of articles (id, outlet, url, title,",
        "published, text), a feed (RSS, Atom, JSON Feed) whose entries carry their",
        "whole text, or - for standard input."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--captured",
      paramLabel = "TIME",
      converter = CaptureTime.class,
      description = {
        "When the pages were captured, where they do not say it themselves:",
        "2024-11-05 or 2024-11-05T18:30:00Z. Dates such as \"Monday\" are",
        "resolved against it. Default: each file's modification time."
      })
  private @Nullable Instant captured;

  Collector pages(Surroundings surroundings, Issues issues) {
    return new Collector(paths, captured, surroundings.in(), surroundings.clock(), issues);
  }
}
