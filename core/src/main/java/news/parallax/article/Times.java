package news.parallax.article;

import org.jspecify.annotations.Nullable;

/** When an article was published and last changed; each null where unknown. */
public record Times(@Nullable PublishedAt published, @Nullable PublishedAt modified) {
  public static final Times UNKNOWN = new Times(null, null);
}
