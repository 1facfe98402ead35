package news.parallax.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.parallax.article.ArticleId;
import news.parallax.store.Decision;

/**
 * Articles that people put with others of another language. Stories are folded by language: these
 * articles are folded with the others' from the start.
 */
record Adopted(Map<ArticleId, String> languages) {
  static final Adopted NONE = new Adopted(Map.of());

  Adopted {
    languages = Map.copyOf(languages);
  }

  /**
   * What some decisions ask for, the later going by the earlier.
   *
   * @param own the language of an article's text
   */
  static Adopted by(List<Decision.Taken> decisions, Function<ArticleId, String> own) {
    Map<ArticleId, String> adopted = new HashMap<>();
    for (Decision.Taken taken : decisions) {
      switch (taken.decision()) {
        case Decision.Together together -> {
          String language = language(together.articles().getFirst(), adopted, own);
          together.articles().forEach(id -> adopt(id, language, adopted, own));
        }
        case Decision.Moved moved ->
            adopt(moved.article(), language(moved.to(), adopted, own), adopted, own);
        case Decision.Apart apart -> {}
        case Decision.NotSameClaim claims -> {}
      }
    }
    return new Adopted(adopted);
  }

  private static void adopt(
      ArticleId id,
      String language,
      Map<ArticleId, String> adopted,
      Function<ArticleId, String> own) {
    if (own.apply(id).equals(language)) {
      adopted.remove(id);
    } else {
      adopted.put(id, language);
    }
  }

  private static String language(
      ArticleId id, Map<ArticleId, String> adopted, Function<ArticleId, String> own) {
    String other = adopted.get(id);
    return other == null ? own.apply(id) : other;
  }

  /** The language that an article is folded in. */
  String of(ArticleId id, String own) {
    return languages.getOrDefault(id, own);
  }
}
