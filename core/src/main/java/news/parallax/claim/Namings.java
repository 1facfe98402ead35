package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.name.Name;
import news.parallax.name.NameKind;

/** Where the people of a story are named, so that "Choe" and "Choe Son Hui" count as one word. */
final class Namings {
  /** What the story's own words for its people begin with. */
  static final String MARK = "@";

  private final Map<ArticleId, List<Naming>> byArticle = new HashMap<>();

  /** Words that name somebody, and a word of our own for who it is. */
  record Naming(Span span, String name) {}

  Namings(List<Name> names) {
    for (Name name : names) {
      if (name.kind() == NameKind.PERSON) {
        for (Passage mention : name.mentions()) {
          byArticle
              .computeIfAbsent(mention.article(), id -> new ArrayList<>())
              .add(new Naming(mention.span(), MARK + name.id()));
        }
      }
    }
    byArticle.values().forEach(all -> all.sort((a, b) -> a.span().compareTo(b.span())));
  }

  /** The namings inside a part of an article, in reading order, counted from the part's start. */
  List<Naming> in(ArticleId article, Span part) {
    List<Naming> all = byArticle.getOrDefault(article, List.of());
    List<Naming> inside = new ArrayList<>();
    for (int i = first(all, part.start()); i < all.size(); i++) {
      Span span = all.get(i).span();
      if (span.start() >= part.end()) {
        break;
      }
      if (part.contains(span)) {
        Span moved = new Span(span.start() - part.start(), span.end() - part.start());
        inside.add(new Naming(moved, all.get(i).name()));
      }
    }
    return inside;
  }

  /** The first naming that starts at an offset or later. */
  private static int first(List<Naming> all, int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
