package news.parallax.web;

import news.parallax.export.Counts;
import news.parallax.store.StoryRow;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param breadth how many articles, texts, outlets and origins it has
 * @param when from its first to its last article
 * @param differing how many claims differ; empty for none
 */
record StoryCard(
    String title, String href, String language, String breadth, String when, String differing) {

  static StoryCard of(StoryRow row) {
    return new StoryCard(
        title(row.title()),
        Links.story(row.id()),
        row.language(),
        breadth(row.breadth()),
        Days.between(row.first(), row.last()),
        differing(row.claims().differing()));
  }

  static String breadth(StoryRow.Breadth breadth) {
    return new Counts(breadth.articles(), breadth.texts(), breadth.outlets(), 0, breadth.origins())
        .line();
  }

  static String differing(int claims) {
    return claims == 0
        ? ""
        : Counts.number(claims, "claim") + (claims == 1 ? " differs" : " differ");
  }

  private static String title(@Nullable String title) {
    return title == null || title.isBlank() ? "Untitled story" : title;
  }
}
