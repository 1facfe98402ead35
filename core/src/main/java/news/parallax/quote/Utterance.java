package news.parallax.quote;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.name.NameId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said, with every outlet's version of it.
 *
 * @param text the fullest version
 * @param versions by publication, then article
 */
public record Utterance(@Nullable By speaker, Passage text, List<Version> versions) {
  public Utterance {
    versions = List.copyOf(versions);
  }

  /** Who said it, in the story's words. */
  public record By(String name, NameId id) {}

  /**
   * One outlet's version.
   *
   * @param text the content, from its first to its last char
   * @param outlet null where unknown
   * @param cue as written, or null
   */
  public record Version(
      Passage text, @Nullable String outlet, QuoteKind kind, @Nullable String cue, Match match) {}

  /** How a version stands to the fullest one. */
  public enum Match {
    SAME,
    CUT,
    EXTENDED,
    REWORDED
  }
}
