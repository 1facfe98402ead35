package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.Figure;

/** How old the people of a story are: one question a person for all its articles. */
final class Ages {
  private static final Pattern NAME_FIRST = Pattern.compile(",? (?:aged? )?");
  private static final Pattern AGE_FIRST = Pattern.compile(" (?:\\p{Ll}+ ){0,2}");

  /** "Malia and Sasha, 16 and 13": which is whose is not told beside the name. */
  private static final Pattern SEVERAL = Pattern.compile(",? (?:and )?\\d");

  private Ages() {}

  /** The units that tell a person's age, where two articles differ in it; by the story's word. */
  static Map<String, List<Integer>> of(List<Unit> units) {
    Map<String, List<Integer>> byPerson = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (Unit.Asked asked : units.get(i).figures()) {
        String person = asked.question().whose();
        if (!person.isEmpty()) {
          byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(i);
        }
      }
    }
    byPerson.replaceAll((person, numbers) -> numbers.stream().distinct().toList());
    byPerson.values().removeIf(numbers -> !differs(numbers, units));
    return byPerson;
  }

  private static boolean differs(List<Integer> numbers, List<Unit> units) {
    List<Unit> told = numbers.stream().map(units::get).toList();
    return Differences.of(
            FigureGroups.of(told, (unit, asked) -> !asked.question().whose().isEmpty()),
            (a, b) -> true)
        .stream()
        .anyMatch(Claim.Difference::clashes);
  }

  /**
   * Whose age a figure is: "Dahl, 47," or "the 47-year-old baker Jon Dahl".
   *
   * @param namings of the passage, counted from its start
   * @return the story's word for the person; empty where none is named beside it
   */
  static String whose(Figure figure, String text, Span whole, List<Namings.Naming> namings) {
    if (figure.slot() != Figure.Slot.AGE) {
      return "";
    }
    Span age = figure.span();
    if (SEVERAL.matcher(text).region(age.end(), whole.end()).lookingAt()) {
      return "";
    }
    for (Namings.Naming naming : namings) {
      Span name =
          new Span(naming.span().start() + whole.start(), naming.span().end() + whole.start());
      boolean beside =
          name.end() <= age.start()
              ? NAME_FIRST.matcher(text.substring(name.end(), age.start())).matches()
              : age.end() <= name.start()
                  && isFull(name.of(text))
                  && AGE_FIRST.matcher(text.substring(age.end(), name.start())).matches();
      if (beside) {
        return naming.name();
      }
    }
    return "";
  }

  /** A single word between an age and a noun is no person ("the 38-year-old Dorn man"). */
  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }
}
