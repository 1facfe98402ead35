package news.parallax.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.brief.StoryBriefs;
import news.parallax.claim.Claim;
import news.parallax.eval.Readings.Use;
import news.parallax.story.Story;
import news.parallax.story.StoryId;

/**
 * Measures whether claims are shown as people see them who read the story whole; and how long the
 * claims of stories of 30 and of 500 articles take.
 *
 * <p>Run: {@code java … MeasureClaims STORIES…}, each an articles JSONL with stories, or a folder
 * of pages of one story
 */
public final class MeasureClaims {
  private MeasureClaims() {}

  /** Prints precision and recall, then the cost. */
  public static void main(String[] args) throws IOException {
    ReadStories read = ReadStories.of(Stream.of(args).map(Path::of).toList());
    print("read twice, to measure", read.of(Use.GOLD), System.out);
    print("read once, to learn from", read.of(Use.LEARN), System.out);
    printCost(read.all(), 30, System.out);
    printCost(read.all(), 500, System.out);
  }

  private static void print(String what, ReadStories read, PrintStream out) {
    ShownClaims shown = new ShownClaims();
    read.stories().forEach(story -> shown.add(claims(story.articles()), story.read()));
    out.println(read.stories().size() + " stories " + what);
    shown.print(out);
  }

  private static void printCost(List<AnalysedArticle> all, int size, PrintStream out) {
    List<AnalysedArticle> story = all.subList(0, Math.min(size, all.size()));
    long start = cpuTime();
    int claims = claims(story).size();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "one story of %d articles: %d claims in %.1f s of one core, %d MB in use%n",
        story.size(),
        claims,
        (cpuTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Claim> claims(List<AnalysedArticle> articles) {
    Story story =
        new Story(
            new StoryId("s"), articles.stream().map(a -> a.article().id()).toList(), List.of());
    return StoryBriefs.of(story, articles).claims();
  }
}
