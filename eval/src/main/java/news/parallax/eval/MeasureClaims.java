package news.parallax.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBriefs;
import news.parallax.claim.Claim;
import news.parallax.claim.SeenPairs.Place;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * Measures whether claims put together what people put together, on pairs of passages labelled by
 * reading; whether they are shown as people who read the other sources see them; and how long the
 * claims of stories of 30 and of 500 articles take.
 *
 * <p>Run: {@code java … MeasureClaims STORIES…}, each an articles JSONL with stories
 */
public final class MeasureClaims {
  private MeasureClaims() {}

  /** Prints precision and recall, then the cost. */
  public static void main(String[] args) throws IOException {
    LabelledPairs labelled = LabelledPairs.of(Stream.of(args).map(Path::of).toList());
    ClaimsOfStories claims = new ClaimsOfStories(labelled.stories());
    printQuality(labelled, claims, System.out);
    shown(claims).print(System.out);
    List<AnalysedArticle> all = labelled.stories().values().stream().flatMap(List::stream).toList();
    printCost(all, 30, System.out);
    printCost(all, 500, System.out);
  }

  /** The claims of each story by the passages that tell them, made when they are asked for. */
  private record ClaimsOfStories(
      Map<String, List<AnalysedArticle>> stories, Map<String, Map<Place, List<Claim>>> known) {
    ClaimsOfStories(Map<String, List<AnalysedArticle>> stories) {
      this(stories, new HashMap<>());
    }

    /** Those that have a passage, as they are shown: a figure may be asked of it, too. */
    List<Claim> at(String story, Place place) {
      return known
          .computeIfAbsent(story, any -> byPlace(claims(stories.get(story))))
          .getOrDefault(place, List.of());
    }
  }

  private static void printQuality(
      LabelledPairs labelled, ClaimsOfStories claims, PrintStream out) {
    Found each = new Found();
    Found byLike = new Found();
    for (LabelledPairs.Pair pair : labelled.pairs()) {
      boolean together =
          !Collections.disjoint(
              claims.at(pair.story(), pair.a()), claims.at(pair.story(), pair.b()));
      each.add(together, pair.same(), 1);
      byLike.add(together, pair.same(), pair.like());
    }
    each.print("pairs put together", out);
    byLike.print("those drawn by chance, each for all like it", out);
  }

  private static SupportShown shown(ClaimsOfStories claims) throws IOException {
    List<SupportShown.Shown> shown = new ArrayList<>();
    for (LabelledSupport.Labelled labelled : LabelledSupport.all()) {
      claims.at(labelled.story(), labelled.place()).stream()
          .findFirst()
          .ifPresent(claim -> shown.add(new SupportShown.Shown(labelled, claim)));
    }
    return new SupportShown(shown);
  }

  /** How much was put together, of that how much rightly, and how much should have been. */
  private static final class Found {
    private double together;
    private double right;
    private double same;

    void add(boolean isTogether, boolean isSame, double weight) {
      together += isTogether ? weight : 0;
      right += isTogether && isSame ? weight : 0;
      same += isSame ? weight : 0;
    }

    void print(String what, PrintStream out) {
      out.printf(
          Locale.ROOT,
          "%s: precision %.3f, recall %.3f of %.0f%n",
          what,
          right / Math.max(1, together),
          right / Math.max(1, same),
          same);
    }
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

  private static Map<Place, List<Claim>> byPlace(List<Claim> claims) {
    Map<Place, List<Claim>> places = new HashMap<>();
    for (Claim claim : claims) {
      for (Claim.Told told : claim.passages()) {
        Passage passage = told.passage();
        places
            .computeIfAbsent(
                new Place(passage.article(), passage.start()), place -> new ArrayList<>())
            .add(claim);
      }
    }
    return places;
  }
}
