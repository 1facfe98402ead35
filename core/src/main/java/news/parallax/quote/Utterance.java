package news.parallax.quote;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.name.NameId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said, with every outlet's version of it.
 *
 * @param speaker whom most versions name, an unnamed source only where none names anybody; null
 *     where no version tells of anybody
 * @param text the fullest version
 * @param versions the fullest first, then by publication and place
 */
public record Utterance(@Nullable By speaker, Passage text, List<Version> versions) {
  public Utterance {
    versions = List.copyOf(versions);
  }

  /**
   * Who said it.
   *
   * @param name the story's name of the speaker, or the article's words for an unnamed source
   * @param id null for an unnamed source ("the military", "Russian media reports")
   */
  public record By(String name, @Nullable NameId id) {

    /** Whether the story has a name for the speaker. */
    public boolean isNamed() {
      return id != null;
    }
  }

  /**
   * One outlet's version.
   *
   * @param text the content, from its first to its last char
   * @param outlet null where unknown
   * @param cue as written, or null
   * @param speaker whom this outlet gives it to, null where it does not tell: outlets may differ
   * @param addressee whom this outlet has it said to, as written, or null
   * @param differing the words that the fullest version does not have, in the article's text
   */
  public record Version(
      Passage text,
      @Nullable String outlet,
      QuoteKind kind,
      @Nullable String cue,
      Match match,
      @Nullable By speaker,
      @Nullable String addressee,
      List<Span> differing) {
    public Version {
      differing = List.copyOf(differing);
    }
  }

  /** Whether outlets give the words to speakers of different names. */
  public boolean isDisputed() {
    return versions.stream()
            .map(Version::speaker)
            .filter(by -> by != null && by.isNamed())
            .distinct()
            .count()
        > 1;
  }

  /** How a version stands to the fullest one. */
  public enum Match {
    SAME,
    CUT,
    EXTENDED,
    REWORDED
  }
}
