package news.parallax.export.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.story.StoryId;

/** The passages that statements link to; filled as statements are written, before articles are. */
final class Anchors {
  /** Outer spans before those within them. */
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<StoryId, Integer> stories = new HashMap<>();
  private final Map<ArticleId, SortedMap<Span, Tone>> tones = new HashMap<>();

  /** The link to a passage, which will be marked in its article. */
  String link(Passage passage, Tone tone) {
    tones
        .computeIfAbsent(passage.article(), id -> new TreeMap<>(OUTER_FIRST))
        .merge(passage.span(), tone, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    return "#" + id(passage.article(), passage.span());
  }

  /** The id of a passage's mark. */
  String id(ArticleId article, Span span) {
    return id(article) + "-" + span.start() + "-" + span.end();
  }

  /** The id of an article, made of nothing that an input can choose. */
  String id(ArticleId article) {
    return "a" + number(article);
  }

  /** The number that a reader knows an article by: from 1, in the order of their first use. */
  int number(ArticleId article) {
    return numbers.computeIfAbsent(article, id -> numbers.size() + 1);
  }

  /** The id of a story's part of the page. */
  String id(StoryId story) {
    return "s" + stories.computeIfAbsent(story, id -> stories.size() + 1);
  }

  /** The marks of an article, outer before inner. */
  SortedMap<Span, Tone> marks(ArticleId article) {
    return tones.getOrDefault(article, new TreeMap<>(OUTER_FIRST));
  }
}
