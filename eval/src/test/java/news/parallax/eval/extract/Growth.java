package news.parallax.eval.extract;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.article.Page;
import news.parallax.extract.Extractor;

/** How the cost of reading a hostile page grows with its size: a line each time it doubles. */
final class Growth {
  private static final Map<String, String> SCRAPS =
      Map.of(
          "nested",
          "<div>",
          "blocks",
          "<p>a few words, and more.</p>",
          "links",
          "<a href=/>x</a> ");

  private Growth() {}

  /** Prints milliseconds of processor time for growing pages of each kind. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    for (String kind : List.of("nested", "blocks", "links")) {
      for (int count = 62_500; count <= 1_000_000; count *= 2) {
        String html = "<html><body>" + SCRAPS.getOrDefault(kind, "").repeat(count);
        out.printf(Locale.ROOT, "%s %d: %.0f ms%n", kind, count, millis(html));
      }
    }
  }

  private static double millis(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page =
        new Page("a.html", null, Instant.EPOCH, new Page.Raw(bytes, "text/html; charset=utf-8"));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Extractor().extract(page);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
