package news.parallax.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/** The day of a story, for those of its articles that do not tell when they were published. */
final class StoryDay {
  private static final Comparator<Article> SUREST =
      Comparator.comparingDouble(StoryDay::confidence).reversed().thenComparing(Article::id);

  private StoryDay() {}

  /**
   * A story's articles, each unknown time filled in where another is known to the day.
   *
   * @param story in any order, which the result keeps
   */
  static List<Article> given(List<Article> story) {
    Article witness = witness(story);
    if (witness == null) {
      return story;
    }
    PublishedAt taken = taken(story, witness);
    return story.stream()
        .map(article -> article.published() == null ? article.withPublished(taken) : article)
        .toList();
  }

  /** The surest article of the day that most dated ones share, the earliest such; null for none. */
  private static @Nullable Article witness(List<Article> story) {
    TreeMap<LocalDate, List<Article>> days =
        story.stream()
            .filter(article -> day(article) != null)
            .collect(
                Collectors.groupingBy(
                    article -> Objects.requireNonNull(day(article)),
                    TreeMap::new,
                    Collectors.toList()));
    List<Article> most = List.of();
    for (List<Article> day : days.values()) {
      most = day.size() > most.size() ? day : most;
    }
    return most.stream().min(SUREST).orElse(null);
  }

  private static PublishedAt taken(List<Article> story, Article witness) {
    LocalDate day = Objects.requireNonNull(day(witness));
    List<LocalDate> known = story.stream().map(StoryDay::day).filter(Objects::nonNull).toList();
    double agreeing = known.stream().filter(day::equals).count() / (double) known.size();
    return PublishedAt.day(
        day,
        PublishedAt.Basis.STORY,
        "article " + witness.id() + " of the same story",
        confidence(witness) * agreeing);
  }

  private static double confidence(Article article) {
    PublishedAt published = article.published();
    return published == null ? 0 : published.confidence();
  }

  private static @Nullable LocalDate day(Article article) {
    PublishedAt published = article.published();
    return published == null || published.precision().compareTo(PublishedAt.Precision.DAY) > 0
        ? null
        : published.day();
  }
}
