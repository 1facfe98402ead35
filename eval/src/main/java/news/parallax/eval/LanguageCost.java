package news.parallax.eval;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import news.parallax.analysis.Analyser;
import news.parallax.article.Article;
import news.parallax.eval.speed.Memory;
import news.parallax.text.Words;

/**
 * What the whole language stage costs on one thread: sentences, names, quotes, figures and times.
 *
 * @param articles how many were read
 * @param words how many they hold
 * @param cpuSeconds processor time of the second pass over them, the first having warmed the
 *     machine
 * @param firstSeconds from the call until the first article is read; where this is the first use in
 *     the process, all models are loaded in it
 * @param processBytes the most memory of the whole process so far, where the system tells
 */
record LanguageCost(
    int articles, long words, double cpuSeconds, double firstSeconds, OptionalLong processBytes) {
  private static final double SECOND = 1e9;
  private static final double MIB = 1 << 20;

  /** Reads articles twice. */
  static LanguageCost of(List<Article> articles) {
    long begin = System.nanoTime();
    articles.stream().limit(1).forEach(Analyser::analyse);
    double first = (System.nanoTime() - begin) / SECOND;
    articles.forEach(Analyser::analyse);
    long start = cpuNanos();
    articles.forEach(Analyser::analyse);
    double seconds = (cpuNanos() - start) / SECOND;
    long words = articles.stream().mapToLong(each -> Words.in(each.text()).size()).sum();
    return new LanguageCost(articles.size(), words, seconds, first, Memory.processPeak());
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** As metrics, in a fixed order. */
  void addTo(Map<String, Double> metrics) {
    metrics.put("articles_per_cpu_second", articles / cpuSeconds);
    metrics.put("words_per_article", (double) words / Math.max(1, articles));
    metrics.put("seconds_to_first_article", firstSeconds);
    processBytes.ifPresent(bytes -> metrics.put("process_mib", Math.ceil(bytes / MIB)));
  }
}
