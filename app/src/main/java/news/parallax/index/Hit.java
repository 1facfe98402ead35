package news.parallax.index;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimId;
import news.parallax.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param passage where it stands, in {@code char} offsets of the article's version
 * @param marked what matched, in the article's offsets, ascending, without overlaps; empty where
 *     only fields other than the text matched
 * @param report the article
 * @param story null for an article that no story takes
 * @param speaker of an utterance; else null
 * @param claim of a claim; else null
 * @param name of a name; else null
 */
public record Hit(
    Kind kind,
    Passage passage,
    List<Span> marked,
    Report report,
    @Nullable StoryId story,
    @Nullable String speaker,
    @Nullable ClaimMark claim,
    @Nullable String name) {
  public Hit {
    marked = List.copyOf(marked);
  }

  /**
   * The article that a passage is of.
   *
   * @param version whose offsets the passage has: see {@code Library.article(id, version)}
   * @param published ISO 8601 cut to its precision; null where unknown
   */
  public record Report(
      int version,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String language) {}

  /** Which claim it is, and how it stands among the sources. */
  public record ClaimMark(ClaimId id, Claim.Support support) {}
}
