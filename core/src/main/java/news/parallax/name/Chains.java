package news.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Gives each mention of an article the fullest form of its name in the article. */
final class Chains {
  private final SequencedMap<PersonName, String> people = new LinkedHashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final List<PersonName> recent = new ArrayList<>();
  private final String text;

  private Chains(String text) {
    this.text = text;
  }

  static List<Mention> of(String text, List<Found> found) {
    Chains chains = new Chains(text);
    chains.collect(found);
    return found.stream().map(chains::mention).toList();
  }

  private void collect(List<Found> found) {
    found.stream()
        .filter(each -> each.kind() == NameKind.PERSON)
        .map(each -> each.span().of(text))
        .distinct()
        .sorted(Comparator.comparingInt((String each) -> -PersonName.of(each).size()))
        .forEach(this::addPerson);
    found.stream()
        .filter(each -> each.kind() == NameKind.ORGANISATION)
        .map(each -> each.span().of(text))
        .filter(each -> !Acronyms.is(each))
        .forEach(each -> expansions.putIfAbsent(Acronyms.initials(each), each));
  }

  private void addPerson(String written) {
    PersonName name = PersonName.of(written);
    boolean known =
        people.keySet().stream().anyMatch(each -> name.spells(each) || name.shortens(each));
    if (name.size() > 0 && !known) {
      people.put(name, written);
    }
  }

  private Mention mention(Found found) {
    String written = found.span().of(text);
    String name =
        switch (found.kind()) {
          case PERSON -> person(written);
          case ORGANISATION -> organisation(written);
          case PLACE, OTHER -> Places.usual(written);
        };
    return new Mention(found.span(), found.kind(), name);
  }

  private String organisation(String written) {
    return Acronyms.is(written) ? expansions.getOrDefault(Acronyms.key(written), written) : written;
  }

  private String person(String written) {
    PersonName best = fullest(PersonName.of(written));
    if (best == null) {
      return written;
    }
    recent.remove(best);
    recent.addFirst(best);
    return people.getOrDefault(best, written);
  }

  /** The same name; else the latest person that the form calls; else the latest it is part of. */
  private @Nullable PersonName fullest(PersonName name) {
    for (PersonName each : people.keySet()) {
      if (name.spells(each)) {
        return each;
      }
    }
    List<PersonName> order = new ArrayList<>(recent);
    people.keySet().stream().filter(each -> !recent.contains(each)).forEach(order::add);
    List<PersonName> fitting = order.stream().filter(name::shortens).toList();
    return fitting.stream()
        .filter(name::calls)
        .findFirst()
        .orElse(fitting.isEmpty() ? null : fitting.getFirst());
  }
}
