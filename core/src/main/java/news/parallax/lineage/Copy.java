package news.parallax.lineage;

import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article whose text is largely taken from another one.
 *
 * @param article the one that has it from the other, as far as known
 * @param share of the smaller text that stands in the other, 0 to 1
 * @param earlier whether {@code of} was published before {@code article}; null where unknown
 */
public record Copy(
    ArticleId article,
    ArticleId of,
    Kind kind,
    double share,
    Basis basis,
    @Nullable Boolean earlier) {

  /** How the copy stands to what it was taken from. */
  public enum Kind {
    COPY,
    TRIMMED,
    EXTENDED
  }

  /** By what it was seen. */
  public enum Basis {
    TEXT,
    CREDIT
  }
}
