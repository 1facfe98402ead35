package news.parallax.cli;

import news.parallax.collect.OnlineCollector;
import news.parallax.fetch.Fetcher;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import picocli.CommandLine.Option;

/** How addresses are fetched: what {@code ingest} and {@code watch} have in common. */
final class Online {
  @Option(
      names = "--allow-private",
      description = {
        "Fetches from addresses inside of networks too (localhost, 192.168.…).",
        "Without it these are refused, also where a page leads there."
      })
  private boolean allowPrivate;

  /** A fetcher, to be closed by who asks. */
  Fetcher fetcher(Surroundings surroundings) {
    return new Fetcher(OnlineCollector.manners(allowPrivate), surroundings.clock());
  }

  /** Brings pages into a library; what was fetched of them need not be so soon again. */
  static Ingest.Summary run(Ingest ingest, OnlineCollector pages, Issues issues) {
    Ingest.Summary summary = ingest.run(pages, issues);
    pages.finish();
    return summary;
  }
}
