package news.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each mention of an article the fullest form of its name in the article. */
final class Chains {
  private static final int LONGEST_TITLE = 6;
  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(?<title>Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\\.?\\h+$");

  private final SequencedMap<PersonName, String> people = new LinkedHashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final List<PersonName> introduced = new ArrayList<>();
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
        .peek(each -> introduced.add(PersonName.of(each)))
        .sorted(Comparator.comparingInt((String each) -> -PersonName.of(each).size()))
        .forEach(this::addPerson);
    introduced.retainAll(people.keySet());
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
          case PERSON -> person(written, honorific(found.span().start()));
          case ORGANISATION -> organisation(written);
          case PLACE, OTHER -> Places.usual(written);
        };
    return new Mention(found.span(), found.kind(), name);
  }

  private String organisation(String written) {
    return Acronyms.is(written) ? expansions.getOrDefault(Acronyms.key(written), written) : written;
  }

  /** The word before a name where it is a title that only men, or only women, have; else "". */
  private String honorific(int start) {
    Matcher title = BEFORE.matcher(text).region(Math.max(0, start - LONGEST_TITLE), start);
    return title.find() ? title.group("title") : "";
  }

  private String person(String written, String honorific) {
    PersonName best = fullest(PersonName.of(written), honorific);
    if (best == null) {
      return written;
    }
    recent.remove(best);
    recent.addFirst(best);
    return people.getOrDefault(best, written);
  }

  /**
   * The same name; else a person that the form calls; else one that it is part of. Of several a
   * title means the one named last ("Mr" is no woman, "Ms" no man), a bare name the one named
   * first: relatives are told by their full names.
   */
  private @Nullable PersonName fullest(PersonName name, String honorific) {
    for (PersonName each : people.keySet()) {
      if (name.spells(each)) {
        return each;
      }
    }
    Set<PersonName> order = new LinkedHashSet<>(honorific.isEmpty() ? introduced : recent);
    order.addAll(people.keySet());
    List<PersonName> fitting =
        order.stream().filter(name::shortens).filter(each -> each.takes(honorific)).toList();
    return fitting.stream()
        .filter(name::calls)
        .findFirst()
        .orElse(fitting.isEmpty() ? null : fitting.getFirst());
  }
}
