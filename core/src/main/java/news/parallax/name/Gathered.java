package news.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.text.Words;

/** What a story's articles tell of one name, while it is brought together. */
final class Gathered {
  private final String name;
  private final NameKind kind;
  private final SortedSet<Passage> mentions = new TreeSet<>();
  private final SortedSet<Passage> roles = new TreeSet<>();

  Gathered(String name, NameKind kind) {
    this.name = name;
    this.kind = kind;
  }

  NameKind kind() {
    return kind;
  }

  void add(Article article, Span mention) {
    mentions.add(article.passage(mention));
  }

  void addRole(Passage role) {
    roles.add(role);
  }

  List<Passage> roles() {
    return List.copyOf(roles);
  }

  Name name() {
    String id = Words.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new Name(
        new NameId(kind.name().toLowerCase(Locale.ROOT) + "-" + id),
        name,
        kind,
        List.copyOf(mentions),
        List.copyOf(roles));
  }
}
