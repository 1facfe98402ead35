package news.parallax.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.lineage.OriginId;
import org.jspecify.annotations.Nullable;

/** What the other sources of a story make of a claim: who tells it later, who never does. */
final class Others {
  private static final int FEWEST_TELLERS = 2;

  private final List<AnalysedArticle> articles;
  private final Sources sources;
  private final Elsewhere elsewhere;
  private final int allOrigins;
  private final SortedMap<String, List<Integer>> byOutlet = new TreeMap<>();

  Others(List<AnalysedArticle> articles, Sources sources, Elsewhere elsewhere) {
    this.articles = articles;
    this.sources = sources;
    this.elsewhere = elsewhere;
    allOrigins =
        (int) articles.stream().map(a -> sources.origin(a.article().id())).distinct().count();
    for (int i = 0; i < articles.size(); i++) {
      String outlet = articles.get(i).article().outlet();
      if (outlet != null) {
        byOutlet.computeIfAbsent(outlet, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The outlets that do not tell what most other origins do, sorted; none where one of an outlet's
   * articles may tell it in other words, shares its origin with a teller, or all stood before
   * anybody told it.
   */
  List<String> leftOutBy(Cluster claim) {
    if (sources.origins(claim.units()) < FEWEST_TELLERS) {
      return List.of();
    }
    Set<OriginId> tellers =
        claim.units().stream().map(unit -> origin(unit.in())).collect(Collectors.toSet());
    return byOutlet.entrySet().stream()
        .filter(each -> leavesOut(each.getValue(), claim, tellers))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The passage of another source that likeliest tells it, too; null where none may. */
  @Nullable Passage nearest(Cluster claim) {
    return elsewhere.nearest(claim);
  }

  private boolean leavesOut(List<Integer> own, Cluster claim, Set<OriginId> tellers) {
    Set<OriginId> origins =
        own.stream().map(i -> origin(articles.get(i))).collect(Collectors.toSet());
    return tellers.size() * 2 > allOrigins - origins.size()
        && Collections.disjoint(origins, tellers)
        && own.stream().noneMatch(i -> elsewhere.mayTell(claim, i))
        && own.stream().anyMatch(i -> !isBeforeAll(articles.get(i), claim));
  }

  private static boolean isBeforeAll(AnalysedArticle article, Cluster claim) {
    return claim.units().stream()
        .allMatch(unit -> Timing.isBefore(article.article(), unit.in().article()));
  }

  private OriginId origin(AnalysedArticle article) {
    return sources.origin(article.article().id());
  }

  /**
   * The first passage of another source that surely came after all that told a claim before, where
   * others had written on the story by then and left it out; null where there is none.
   *
   * @param told by publication
   */
  @Nullable Integer followed(List<Unit> told) {
    Unit first = told.getFirst();
    for (int i = 1; i < told.size(); i++) {
      Unit next = told.get(i);
      if (areTwo(first.in(), next.in())) {
        return isAfterAll(next, told.subList(0, i)) && othersWroteBefore(next, first) ? i : null;
      }
    }
    return null;
  }

  private static boolean isAfterAll(Unit next, List<Unit> earlier) {
    return earlier.stream()
        .allMatch(unit -> Timing.isBefore(unit.in().article(), next.in().article()));
  }

  private boolean othersWroteBefore(Unit next, Unit first) {
    return articles.stream()
        .anyMatch(
            article ->
                areTwo(article, first.in())
                    && areTwo(article, next.in())
                    && Timing.isBefore(article.article(), next.in().article()));
  }

  private boolean areTwo(AnalysedArticle a, AnalysedArticle b) {
    return sources.areTwo(a.article(), b.article());
  }
}
