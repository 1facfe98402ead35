package news.parallax.ingest;

import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Page;
import news.parallax.collect.Collector;
import news.parallax.issue.Issues;

/** The sample pages that come with the project. */
public final class Samples {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));

  /** By path. */
  public static final List<Page> PAGES = read();

  private Samples() {}

  private static List<Page> read() {
    List<Page> pages = new ArrayList<>();
    new Collector(
            List.of("../samples"),
            Instant.parse("2025-06-01T00:00:00Z"),
            InputStream.nullInputStream(),
            CLOCK,
            new Issues())
        .forEach(pages::add);
    return pages;
  }
}
