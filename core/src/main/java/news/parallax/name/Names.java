package news.parallax.name;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives each person, organisation and place of a story one name. */
public final class Names {
  private static final Comparator<Name> MOST_MENTIONED =
      Comparator.comparingInt((Name name) -> -name.mentions().size())
          .thenComparing(Name::name)
          .thenComparing(Name::kind);

  private Names() {}

  /** The names of a story's articles, most mentioned first, then by name. */
  public static List<Name> across(List<ArticleMentions> articles) {
    List<ArticleMentions> sorted =
        articles.stream().sorted(Comparator.comparing(each -> each.article().id())).toList();
    Merging merging = Merging.of(sorted);
    Map<String, Gathered> byName = new TreeMap<>();
    for (ArticleMentions each : sorted) {
      RolesAround roles = RolesAround.of(each);
      for (Mention mention : each.mentions()) {
        NameKind kind = merging.kind(mention);
        Gathered gathered =
            byName.computeIfAbsent(merging.name(mention), name -> new Gathered(name, kind));
        gathered.add(each.article(), roles.titled(mention));
        if (kind == NameKind.PERSON) {
          roles.of(mention).forEach(gathered::addRole);
        }
      }
    }
    Descriptions.resolve(sorted, merging, byName);
    return byName.values().stream().map(Gathered::name).sorted(MOST_MENTIONED).toList();
  }

  /**
   * Whether two full names have one family name and given names of two people: "Jon Dahl" and "Ida
   * Dahl", but not "Will Dahl" and "William Dahl".
   */
  public static boolean areNamesakes(String a, String b) {
    return PersonName.of(a).isNamesakeOf(PersonName.of(b));
  }

  /** Whether one person may be called both: "Dahl" and "Jon Dahl", "J. Dahl" and "Jon Dahl". */
  public static boolean mayBeOne(String a, String b) {
    PersonName one = PersonName.of(a);
    PersonName other = PersonName.of(b);
    return one.spells(other) || one.shortens(other) || other.shortens(one);
  }
}
