package news.parallax.name;

import java.util.List;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place as a story knows it.
 *
 * @param name the fullest form that the sources use
 * @param mentions in order of article and place
 * @param roles what the sources call it ("North Korea's foreign minister"), each with its passage
 */
public record Name(
    NameId id, String name, NameKind kind, List<Passage> mentions, List<Passage> roles) {
  public Name {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }

  /** Where it is; null for what is no place, or none that the lists know. */
  public @Nullable Place place() {
    return kind == NameKind.PLACE ? Place.named(name) : null;
  }
}
