package news.parallax.index;

import java.util.Locale;

/** What a hit is. */
public enum Kind {
  /** A title, or a paragraph or part of a long one. */
  PASSAGE,
  /** Something that somebody said; other outlets' versions only where they word it otherwise. */
  UTTERANCE,
  /** A claim of a story, by the passage that tells it best. */
  CLAIM,
  /** A name of a story, by its first mention. */
  NAME;

  /** As the index has it. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }
}
