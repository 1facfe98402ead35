package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;

/** Chooses the few passages that tell a story. */
final class Summary {
  private static final int MOST = 5;
  private static final double REPEATS = 0.5;

  private final Map<ArticleId, AnalysedArticle> articles = new HashMap<>();
  private final int origins;

  private Summary(List<AnalysedArticle> articles, List<Claim> claims) {
    articles.forEach(article -> this.articles.put(article.article().id(), article));
    origins = claims.stream().mapToInt(Claim::origins).max().orElse(1);
  }

  /**
   * At most five passages, in the order of articles and text, none telling what another tells:
   * those of the claims that most origins tell and that stand early in their articles.
   */
  static List<Passage> of(List<AnalysedArticle> articles, List<Claim> claims) {
    Summary summary = new Summary(articles, claims);
    List<Passage> chosen = new ArrayList<>();
    claims.stream()
        .sorted(
            Comparator.comparingDouble((Claim claim) -> -summary.worth(claim))
                .thenComparing(Claim::text))
        .map(summary::passage)
        .filter(summary::readsAlone)
        .filter(passage -> isNew(passage, chosen))
        .limit(MOST)
        .forEach(chosen::add);
    List<ArticleId> order = articles.stream().map(article -> article.article().id()).toList();
    chosen.sort(
        Comparator.comparingInt((Passage passage) -> order.indexOf(passage.article()))
            .thenComparing(Passage::span));
    return chosen;
  }

  /** Up to 2: half for the share of origins that tell it, half for standing early. */
  private double worth(Claim claim) {
    double early =
        claim.passages().stream().mapToDouble(told -> early(told.passage())).max().orElse(0);
    return (double) claim.origins() / origins + early;
  }

  /** 1 for the start of an article, 0 for its end. */
  private double early(Passage passage) {
    AnalysedArticle in = articles.get(passage.article());
    return in == null ? 0 : 1 - (double) passage.start() / in.article().text().length();
  }

  /** The first passage of a claim that reads well alone; else the one that tells it best. */
  private Passage passage(Claim claim) {
    return claim.passages().stream()
        .map(Claim.Told::passage)
        .filter(each -> !isTitle(each) && readsAlone(each))
        .findFirst()
        .orElse(claim.text());
  }

  private boolean readsAlone(Passage passage) {
    AnalysedArticle in = articles.get(passage.article());
    return in != null
        && ReadsAlone.test(passage)
        && !ReadsAlone.isLine(passage, in)
        && !ReadsAlone.isSaidByNobody(passage, in);
  }

  private boolean isTitle(Passage passage) {
    AnalysedArticle in = articles.get(passage.article());
    return in != null && passage.equals(in.article().title());
  }

  private static boolean isNew(Passage passage, List<Passage> chosen) {
    Set<String> words = ReadsAlone.words(passage);
    return chosen.stream().noneMatch(each -> shares(words, ReadsAlone.words(each)));
  }

  private static boolean shares(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= REPEATS * Math.min(a.size(), b.size());
  }
}
