package news.parallax.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBriefs;
import news.parallax.claim.Claim;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Measures whether claims put together what people put together, on pairs of passages labelled by
 * reading; and how long the claims of stories of 30 and of 500 articles take.
 *
 * <p>Run: {@code java … MeasureClaims STORIES…}, each an articles JSONL with stories
 */
public final class MeasureClaims {
  private static final String PAIRS = "claims/pairs.tsv";

  private MeasureClaims() {}

  /** A labelled pair: the two passages as {@code article:start}. */
  private record Labelled(String story, String a, String b, boolean same) {}

  /** Prints precision and recall, then the cost. */
  public static void main(String[] args) throws IOException {
    Map<String, List<AnalysedArticle>> stories = new TreeMap<>();
    for (String file : args) {
      for (JsonNode node : GoldLines.of(Path.of(file))) {
        GoldArticle article = GoldArticle.of(node, file);
        String story = Objects.requireNonNullElse(article.story(), "");
        stories.computeIfAbsent(story, key -> new ArrayList<>()).add(article.analysed());
      }
    }
    printQuality(stories, System.out);
    List<AnalysedArticle> all = stories.values().stream().flatMap(List::stream).toList();
    printCost(all, 30, System.out);
    printCost(all, 500, System.out);
  }

  private static void printQuality(Map<String, List<AnalysedArticle>> stories, PrintStream out)
      throws IOException {
    int found = 0;
    int right = 0;
    int same = 0;
    Map<String, Map<String, String>> claims = new HashMap<>();
    for (Labelled pair : pairs()) {
      if (!stories.containsKey(pair.story())) {
        continue;
      }
      Map<String, String> places =
          claims.computeIfAbsent(pair.story(), story -> places(claims(stories.get(story))));
      String claim = places.get(pair.a());
      boolean together = claim != null && claim.equals(places.get(pair.b()));
      found += together ? 1 : 0;
      right += together && pair.same() ? 1 : 0;
      same += pair.same() ? 1 : 0;
    }
    out.printf(
        Locale.ROOT,
        "pairs put together: precision %.3f, recall %.3f of %d%n",
        (double) right / Math.max(1, found),
        (double) right / Math.max(1, same),
        same);
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

  private static List<Claim> claims(@Nullable List<AnalysedArticle> articles) {
    if (articles == null || articles.isEmpty()) {
      return List.of();
    }
    Story story =
        new Story(
            new StoryId("s"), articles.stream().map(a -> a.article().id()).toList(), List.of());
    return StoryBriefs.of(story, articles).claims();
  }

  private static Map<String, String> places(List<Claim> claims) {
    Map<String, String> places = new HashMap<>();
    for (Claim claim : claims) {
      for (Claim.Told told : claim.passages()) {
        Passage passage = told.passage();
        places.put(passage.article() + ":" + passage.start(), claim.id().value());
      }
    }
    return places;
  }

  private static List<Labelled> pairs() throws IOException {
    try (InputStream in = Objects.requireNonNull(MeasureClaims.class.getResourceAsStream(PAIRS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> new Labelled(c[1], c[2] + ":" + c[3], c[5] + ":" + c[6], c[8].equals("same")))
          .toList();
    }
  }
}
