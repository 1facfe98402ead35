package news.parallax.article;

import java.util.List;

/** What was taken out of a page, and what is unusual about it; nothing is thrown away. */
public record Cleaning(List<Removed> removed, List<Flag> flags) {
  public static final Cleaning NONE = new Cleaning(List.of(), List.of());

  public Cleaning {
    removed = List.copyOf(removed);
    flags = List.copyOf(flags);
  }
}
