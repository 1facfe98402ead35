package news.parallax.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.name.Names;
import org.jspecify.annotations.Nullable;

/**
 * Whom two passages tell one thing of under one family name: two given names are two people, or one
 * article's slip.
 */
final class Namesakes {
  private Namesakes() {}

  /** The two, named in full, where neither article knows of the other's. */
  static @Nullable Contrast between(Unit a, Unit b) {
    for (Mention one : people(a)) {
      for (Mention other : people(b)) {
        Side first = Side.of(a, one.span(), one.name());
        Side second = Side.of(b, other.span(), other.name());
        if (Names.areNamesakes(first.text(), second.text())
            && !knows(a, other.name())
            && !knows(b, one.name())) {
          return new Contrast(Claim.Slot.NAME, first, second);
        }
      }
    }
    return null;
  }

  /** Where a unit names people, in reading order. */
  static List<Mention> people(Unit unit) {
    return unit.in().mentions().stream()
        .filter(mention -> mention.kind() == NameKind.PERSON)
        .filter(mention -> unit.span().contains(mention.span()))
        .toList();
  }

  private static boolean knows(Unit unit, String person) {
    Set<String> known =
        unit.in().mentions().stream()
            .filter(mention -> mention.kind() == NameKind.PERSON)
            .map(Mention::name)
            .collect(Collectors.toUnmodifiableSet());
    return known.stream().anyMatch(name -> Names.mayBeOne(name, person));
  }
}
