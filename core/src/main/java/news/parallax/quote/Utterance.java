package news.parallax.quote;

import java.util.List;
import java.util.Objects;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.name.NameId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said, with every outlet's version of it.
 *
 * @param speaker whom most versions name; null where none names anybody
 * @param text the fullest version
 * @param versions the fullest first, then by publication and place
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
   * @param speaker whom this outlet names, where it names somebody: outlets may differ
   * @param differing the words that the fullest version does not have, in the article's text
   */
  public record Version(
      Passage text,
      @Nullable String outlet,
      QuoteKind kind,
      @Nullable String cue,
      Match match,
      @Nullable By speaker,
      List<Span> differing) {
    public Version {
      differing = List.copyOf(differing);
    }
  }

  /** Whether outlets give the words to different speakers. */
  public boolean isDisputed() {
    return versions.stream().map(Version::speaker).filter(Objects::nonNull).distinct().count() > 1;
  }

  /** How a version stands to the fullest one. */
  public enum Match {
    SAME,
    CUT,
    EXTENDED,
    REWORDED
  }
}
