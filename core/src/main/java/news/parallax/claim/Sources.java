package news.parallax.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.Origin;
import news.parallax.lineage.OriginId;
import news.parallax.name.NameKind;
import news.parallax.quote.Quote;
import news.parallax.text.Stems;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Who stands behind units: origins by lineage, authorities by the quotes around them. */
final class Sources {
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\s+(?:has |have |had )?(?:put|puts|counted|counts|estimated|estimates|gave)\\b");

  /** What says how somebody speaks, and not for whom. */
  private static final Set<String> SPEAKS_FOR =
      Set.of(
          ("a an the his her its their s spokesman spokeswoman spokesperson spokespeople official"
                  + " officials officer officers statement report reports source sources")
              .split(" ", -1));

  private final Map<ArticleId, OriginId> origins = new HashMap<>();

  Sources(Lineage lineage) {
    for (Origin origin : lineage.origins()) {
      origin.articles().forEach(article -> origins.put(article, origin.id()));
    }
  }

  /** Where an article's text comes from. */
  OriginId origin(ArticleId article) {
    return origins.getOrDefault(article, new OriginId("o-" + article));
  }

  /**
   * How many independent sources some units come from: two reports of one outlet are one, as are
   * two outlets with one text or agency.
   */
  int origins(List<Unit> units) {
    List<Article> articles = units.stream().map(unit -> unit.in().article()).distinct().toList();
    long origins = articles.stream().map(article -> origin(article.id())).distinct().count();
    long outlets = articles.stream().map(this::outlet).distinct().count();
    return (int) Math.min(origins, outlets);
  }

  /** Whether two articles are two independent sources. */
  boolean areTwo(Article a, Article b) {
    return !origin(a.id()).equals(origin(b.id())) && !outlet(a).equals(outlet(b));
  }

  /** The outlet of an article; its origin where that is unknown. */
  private String outlet(Article article) {
    String outlet = article.outlet();
    return outlet == null ? origin(article.id()).value() : Words.fold(outlet);
  }

  /** Whom a unit gives as the source of a value; null where it speaks itself. */
  static @Nullable String authority(Side told) {
    AnalysedArticle in = told.unit().in();
    return in.quotes().stream()
        .filter(quote -> quote.content().stream().anyMatch(span -> span.contains(told.span())))
        .map(Quote::speaker)
        .filter(Objects::nonNull)
        .map(speaker -> Voice.name(speaker, in))
        .findFirst()
        .orElseGet(() -> whoCounts(told.unit()));
  }

  /** "Superintendent Rehn put the injured at 63": the person or body that counts. */
  private static @Nullable String whoCounts(Unit unit) {
    String text = unit.in().article().text();
    return unit.in().mentions().stream()
        .filter(mention -> unit.span().contains(mention.span()))
        .filter(mention -> mention.kind() != NameKind.PLACE)
        .filter(
            mention ->
                COUNTS.matcher(text).region(mention.span().end(), unit.span().end()).lookingAt())
        .map(mention -> mention.span().of(text))
        .findFirst()
        .orElse(null);
  }

  /** Whether two authorities are one in other words: "a Navy spokesman" and "Navy spokesperson". */
  static boolean areOne(String a, String b) {
    Set<String> one = nameWords(a);
    Set<String> other = nameWords(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> nameWords(String authority) {
    return Words.in(authority).stream()
        .map(Word::folded)
        .filter(word -> !SPEAKS_FOR.contains(word))
        .map(Stems::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Distinct authorities of some units, sorted. */
  static List<String> authorities(List<Unit> units) {
    return units.stream()
        .map(unit -> unit.voice().name())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
