package news.parallax.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.Names;
import org.jspecify.annotations.Nullable;

/**
 * What part somebody has in a thing, by the word beside the name: "the driver, Jon Dahl" here and
 * "Jon Dahl, a passenger" there. Only parts that nobody has at once are compared.
 */
final class Parts {
  private static final List<String> EXCLUSIVE =
      List.of(
          "driver passenger pedestrian cyclist",
          "gunman=attacker shooter=attacker attacker killer=attacker victim",
          "plaintiff defendant prosecutor judge juror",
          "winner loser runner-up",
          "husband boyfriend fianc\u00e9=boyfriend fiance=boyfriend brother father son uncle nephew"
              + " cousin grandfather grandson stepfather=father stepson=son",
          "wife girlfriend fianc\u00e9e=girlfriend fiancee=girlfriend sister mother daughter aunt"
              + " niece cousin grandmother granddaughter stepmother=mother stepdaughter=daughter",
          "teacher pupil");

  /** By word the list that it is of and the part that it means there. */
  private static final Map<String, Map<Integer, String>> PARTS = new HashMap<>();

  static {
    for (int list = 0; list < EXCLUSIVE.size(); list++) {
      for (String word : EXCLUSIVE.get(list).split(" ", -1)) {
        String[] parts = word.split("=", -1);
        PARTS.computeIfAbsent(parts[0], key -> new HashMap<>()).put(list, parts[parts.length - 1]);
      }
    }
  }

  /** "The [driver], Jon Dahl", "her [husband] Jon Dahl". */
  private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}-])(\\p{Ll}[\\p{Ll}-]+),? $");

  /** "Jon Dahl, 47, the [driver]", "Jon Dahl was the [driver] of". */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:,(?: \\d{1,3},)?(?: who (?:is|was))?| (?:is|was)) (?:an?|the|his|her|their)"
              + " (?:\\p{Ll}+ )?(\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}-])");

  private static final int LONGEST = 20;

  private Parts() {}

  /** The two parts of one person; null where neither names two that exclude each other. */
  static @Nullable Contrast between(Unit a, Unit b) {
    for (Mention one : Namesakes.people(a)) {
      Span first = part(one, a);
      for (Mention other : first == null ? List.<Mention>of() : Namesakes.people(b)) {
        Span second = Names.mayBeOne(one.name(), other.name()) ? part(other, b) : null;
        if (first != null && second != null && exclude(word(first, a), word(second, b))) {
          return new Contrast(
              Claim.Slot.ROLE,
              Side.of(a, first, word(first, a)),
              Side.of(b, second, word(second, b)));
        }
      }
    }
    return null;
  }

  private static boolean exclude(String one, String other) {
    Map<Integer, String> ofOne = PARTS.getOrDefault(one, Map.of());
    Map<Integer, String> ofOther = PARTS.getOrDefault(other, Map.of());
    return ofOne.entrySet().stream()
        .anyMatch(
            part ->
                ofOther.containsKey(part.getKey())
                    && !part.getValue().equals(ofOther.get(part.getKey())));
  }

  private static String word(Span part, Unit unit) {
    return part.of(unit.in().article().text());
  }

  /** Where the word for somebody's part stands; null where none stands beside the name. */
  private static @Nullable Span part(Mention person, Unit unit) {
    String text = unit.in().article().text();
    int start = Math.max(unit.span().start(), person.span().start() - LONGEST);
    Matcher before = BEFORE.matcher(text).region(start, person.span().start());
    if (before.find() && PARTS.containsKey(before.group(1))) {
      return new Span(before.start(1), before.end(1));
    }
    Matcher after = AFTER.matcher(text).region(person.span().end(), unit.span().end());
    return after.lookingAt() && PARTS.containsKey(after.group(1))
        ? new Span(after.start(1), after.end(1))
        : null;
  }
}
