package news.parallax.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Credit;
import org.jspecify.annotations.Nullable;

/** Groups articles that are one source: copies of each other, or naming the same agency. */
final class Origins {
  private final Map<ArticleId, ArticleId> leaders = new HashMap<>();

  private Origins() {}

  static List<Origin> of(List<Article> articles, List<Copy> copies) {
    Origins origins = new Origins();
    copies.forEach(copy -> origins.unite(copy.article(), copy.of()));
    Set<String> credited = new HashSet<>();
    articles.forEach(article -> credited.addAll(credits(article)));
    Map<String, ArticleId> byAgency = new HashMap<>();
    for (Article article : articles) {
      for (String agency : sources(article)) {
        if (credited.contains(agency)) {
          origins.unite(byAgency.computeIfAbsent(agency, any -> article.id()), article.id());
        }
      }
    }
    Map<ArticleId, List<Article>> groups = new TreeMap<>();
    for (Article article : articles) {
      groups.computeIfAbsent(origins.leader(article.id()), any -> new ArrayList<>()).add(article);
    }
    return groups.values().stream()
        .map(Origins::origin)
        .sorted(Comparator.comparing(Origin::id))
        .toList();
  }

  /** Whom an article has its news from; an agency has its own from itself. */
  private static List<String> sources(Article article) {
    List<String> names = new ArrayList<>(credits(article));
    String outlet = article.outlet();
    if (outlet != null) {
      names.add(fold(outlet));
    }
    return names;
  }

  private static List<String> credits(Article article) {
    return article.byline().credits().stream().map(credit -> fold(credit.name())).toList();
  }

  private static Origin origin(List<Article> members) {
    List<ArticleId> ids = members.stream().map(Article::id).sorted().toList();
    return new Origin(new OriginId("o-" + ids.getFirst()), ids, credit(members));
  }

  /** The credit that most of the members give. */
  private static @Nullable String credit(List<Article> members) {
    Map<String, Long> counts =
        members.stream()
            .flatMap(article -> article.byline().credits().stream())
            .collect(Collectors.groupingBy(Credit::name, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private ArticleId leader(ArticleId id) {
    ArticleId at = id;
    while (!leaders.getOrDefault(at, at).equals(at)) {
      at = leaders.getOrDefault(at, at);
    }
    return at;
  }

  private void unite(ArticleId a, ArticleId b) {
    ArticleId first = leader(a);
    ArticleId second = leader(b);
    if (!first.equals(second)) {
      boolean forward = first.compareTo(second) < 0;
      leaders.put(forward ? second : first, forward ? first : second);
    }
  }
}
