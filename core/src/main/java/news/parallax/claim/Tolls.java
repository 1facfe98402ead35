package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.text.Figure;

/**
 * What became of people in the story's happening, how many died, were hurt or are missing: one
 * question for all its articles, however their sentences run.
 */
final class Tolls {
  private static final int HEAD = 5;
  private static final int SHARED = 2;
  private static final int BEFORE = 40;
  private static final Pattern DIES_AT =
      Pattern.compile("\\b(?:dies|died|dying|(?<!the )dead)\\b[^.;]* at\\s+$");
  private static final Set<String> GOES_ON = Set.of("arrested", "evacuated", "rescued");

  /** Words that take a sentence to another time; "a previous figure" is of the same. */
  private static final Pattern ANOTHER_TIME =
      Pattern.compile(
          "\\b(?:1[89]|20)\\d\\d\\b|\\b(?:years? ago|last (?:year|month)|since|deadliest|worst)\\b"
              + "|\\bprevious\\b(?! (?:\\w+ )?(?:figure|toll|count|estimate|report)s?\\b)"
              + "|\\b(?:in|last) (?:early |late |mid-)?(?:January|February|March|April|May|June|July"
              + "|August|September|October|November|December)\\b(?! \\d)",
          Pattern.CASE_INSENSITIVE);

  private Tolls() {}

  /**
   * The units that tell of each fate, where two articles give numbers that cannot both hold.
   *
   * @return by fate; the units' numbers ascending
   */
  static Map<String, List<Integer>> of(List<Unit> units) {
    Map<String, List<Integer>> byFate = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (String fate : fates(units.get(i))) {
        byFate.computeIfAbsent(fate, key -> new ArrayList<>()).add(i);
      }
    }
    byFate.replaceAll((fate, numbers) -> ofThisHappening(numbers, units));
    byFate.entrySet().removeIf(each -> !differs(each.getKey(), each.getValue(), units));
    return byFate;
  }

  /** Whether a figure counts people by what became of them; "dies at 91" tells an age. */
  static boolean tells(String fate, Unit unit, Unit.Asked asked) {
    Question question = asked.question();
    return asked.figure().slot() == Figure.Slot.COUNT
        && asked.figure().unit().isEmpty()
        && question.counted().isEmpty()
        && !isAgeAtDeath(asked.figure().span(), unit)
        && question.fates().contains(fate);
  }

  /** Whether a figure tells how old somebody was who died: "dies at 91". */
  static boolean isAgeAtDeath(Span figure, Unit unit) {
    int start = Math.max(unit.span().start(), figure.start() - BEFORE);
    return DIES_AT.matcher(unit.in().article().text()).region(start, figure.start()).find();
  }

  /**
   * Whether two figures of a fate count the same: not those of two days, nor, of what goes on from
   * day to day, one of a day and one of no told time.
   */
  static boolean tellOne(String fate, ToldFigure a, ToldFigure b) {
    boolean bothTimed = Setting.times(a.unit()).isEmpty() == Setting.times(b.unit()).isEmpty();
    return (bothTimed || !GOES_ON.contains(fate)) && !Setting.areTwoTimes(a.unit(), b.unit());
  }

  private static Set<String> fates(Unit unit) {
    Set<String> fates = new HashSet<>();
    if (!ANOTHER_TIME.matcher(unit.passage().text()).find()) {
      for (Unit.Asked asked : unit.figures()) {
        asked.question().fates().stream()
            .filter(fate -> tells(fate, unit, asked))
            .forEach(fates::add);
      }
    }
    return fates;
  }

  /**
   * Those at the head of their articles, those that share more than a toll with another article's,
   * and those right beside one of these.
   */
  private static List<Integer> ofThisHappening(List<Integer> numbers, List<Unit> units) {
    List<Integer> sure =
        numbers.stream()
            .filter(
                number ->
                    units.get(number).place() < HEAD
                        || numbers.stream()
                            .anyMatch(other -> sharesMore(units.get(number), units.get(other))))
            .toList();
    return numbers.stream()
        .filter(
            number -> sure.stream().anyMatch(each -> isBeside(units.get(number), units.get(each))))
        .toList();
  }

  private static boolean isBeside(Unit a, Unit b) {
    return a.article() == b.article() && Math.abs(a.place() - b.place()) <= 1;
  }

  private static boolean sharesMore(Unit a, Unit b) {
    if (a.article() == b.article()) {
      return false;
    }
    Set<String> both = words(a);
    both.retainAll(words(b));
    return both.size() >= SHARED;
  }

  private static Set<String> words(Unit unit) {
    Set<String> words = new HashSet<>();
    for (Telling.Term term : unit.telling().terms()) {
      if (term.form() != Telling.Form.NUMBER && !Question.isFateOrPeople(term)) {
        words.add(term.stem());
      }
    }
    return words;
  }

  private static boolean differs(String fate, List<Integer> numbers, List<Unit> units) {
    List<Unit> tolled = numbers.stream().map(units::get).toList();
    return Differences.of(FigureGroups.of(tolled), (a, b) -> tellOne(fate, a, b)).stream()
        .anyMatch(Claim.Difference::clashes);
  }
}
