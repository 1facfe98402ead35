package news.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.text.Words;

/** Which names of several articles are one, and of what kind it is. */
final class Merging {
  private final Map<String, NameKind> kinds = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();
  private final Map<String, String> cases = new HashMap<>();

  private Merging() {}

  static Merging of(List<ArticleMentions> articles) {
    TreeMap<String, Map<NameKind, Integer>> votes = new TreeMap<>();
    for (ArticleMentions each : articles) {
      for (Mention mention : each.mentions()) {
        votes
            .computeIfAbsent(mention.name(), name -> new EnumMap<>(NameKind.class))
            .merge(mention.kind(), 1, Integer::sum);
      }
    }
    Merging merging = new Merging();
    merging.joinCases(votes);
    votes.forEach((name, kinds) -> merging.kinds.put(name, kind(name, kinds)));
    merging.adoptSurnames();
    merging.mergePeople(votes);
    merging.mergeOthers(votes.navigableKeySet());
    return merging;
  }

  /** What is known of the mention's name in the whole story. */
  NameKind kind(Mention mention) {
    return kinds.getOrDefault(name(mention), mention.kind());
  }

  /** The name of the story that a mention belongs to. */
  String name(Mention mention) {
    String cased = cases.getOrDefault(mention.name(), mention.name());
    return merged.getOrDefault(cased, cased);
  }

  /** "PORT ESSEL" is what "Port Essel" is, where that is a name of the story too. */
  private void joinCases(Map<String, Map<NameKind, Integer>> votes) {
    Map<String, String> mixed = new HashMap<>();
    votes.keySet().stream()
        .filter(name -> !isShout(name))
        .forEach(name -> mixed.putIfAbsent(Words.fold(name), name));
    for (String name : List.copyOf(votes.keySet())) {
      String same = isShout(name) ? mixed.get(Words.fold(name)) : null;
      if (same != null) {
        cases.put(name, same);
        votes.remove(name);
      }
    }
  }

  private static boolean isShout(String name) {
    return !Acronyms.is(name) && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The kind of most mentions; what only demonyms tell of is a country all the same. */
  private static NameKind kind(String name, Map<NameKind, Integer> votes) {
    NameKind most = most(votes);
    boolean country = most == NameKind.OTHER && Countries.all().named(name) != null;
    return country ? NameKind.PLACE : most;
  }

  private static NameKind most(Map<NameKind, Integer> votes) {
    return votes.entrySet().stream()
        .filter(each -> votes.size() == 1 || each.getKey() != NameKind.OTHER)
        .max(Entry.<NameKind, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
        .map(Entry::getKey)
        .orElse(NameKind.OTHER);
  }

  /**
   * What one article takes for a thing, and another has as a person's last name, is that person.
   */
  private void adoptSurnames() {
    Set<String> surnames =
        kinds.entrySet().stream()
            .filter(each -> each.getValue() == NameKind.PERSON)
            .map(each -> PersonName.of(each.getKey()))
            .filter(each -> each.size() > 1)
            .map(each -> each.parts().getLast().word())
            .collect(Collectors.toSet());
    kinds.replaceAll(
        (name, kind) ->
            surnames.contains(Words.fold(name)) && Place.named(name) == null
                ? NameKind.PERSON
                : kind);
  }

  private void mergePeople(Map<String, Map<NameKind, Integer>> votes) {
    Map<String, Integer> counts = new HashMap<>();
    votes.forEach((name, by) -> counts.put(name, by.values().stream().mapToInt(i -> i).sum()));
    List<Called> longestFirst =
        votes.keySet().stream()
            .filter(name -> kinds.get(name) == NameKind.PERSON)
            .map(name -> new Called(name, PersonName.of(name)))
            .sorted(
                Comparator.comparingInt((Called each) -> -each.form().size())
                    .thenComparingInt(each -> -counts.getOrDefault(each.name(), 0))
                    .thenComparing(Called::name))
            .toList();
    List<Called> people = new ArrayList<>();
    for (Called each : longestFirst) {
      String name = each.name();
      List<Called> fitting = fitting(each.form(), people);
      if (fitting.size() == 1) {
        merged.put(name, fitting.getFirst().name());
      } else {
        people.add(each);
      }
    }
  }

  /** A person's name as written and as its parts, taken apart once for many comparisons. */
  private record Called(String name, PersonName form) {}

  private static List<Called> fitting(PersonName form, List<Called> people) {
    List<Called> same = people.stream().filter(each -> form.spells(each.form())).toList();
    if (!same.isEmpty()) {
      return same.subList(0, 1);
    }
    List<Called> longer = people.stream().filter(each -> form.shortens(each.form())).toList();
    List<Called> called = longer.stream().filter(each -> form.calls(each.form())).toList();
    return called.isEmpty() ? longer : called;
  }

  private void mergeOthers(Iterable<String> names) {
    Map<String, String> byKey = new HashMap<>();
    Map<String, String> byInitials = new HashMap<>();
    for (String name : names) {
      if (kinds.get(name) != NameKind.PERSON) {
        byKey.putIfAbsent(Acronyms.key(name), name);
        if (!Acronyms.is(name)) {
          byInitials.putIfAbsent(Acronyms.initials(name), name);
        }
      }
    }
    for (String name : names) {
      if (kinds.get(name) != NameKind.PERSON) {
        String key = Acronyms.key(name);
        String same = byKey.getOrDefault(key, name);
        merged.put(name, Acronyms.is(name) ? byInitials.getOrDefault(key, same) : same);
      }
    }
  }
}
