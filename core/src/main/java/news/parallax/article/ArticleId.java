package news.parallax.article;

/**
 * An article's identity, derived from its content and not from its place in the input.
 *
 * @param value lower-case hexadecimal or the id that the input itself gives; never blank
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank article id");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
