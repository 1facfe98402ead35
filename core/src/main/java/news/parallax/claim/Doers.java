package news.parallax.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.Names;
import news.parallax.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Who did it to whom: "Jon Dahl struck Ida Holm" here, "Ida Holm struck Jon Dahl" or "Jon Dahl was
 * struck by Ida Holm" there.
 */
final class Doers {
  /** From one name to the next: a verb alone, or a passive with its "by". */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          " (?:(?:had|has|then|also|later|first|\\p{Ll}+ly) )*"
              + "(?:(?<passive>(?:was|were|been|being|is)(?: being)?) (?:\\p{Ll}+ly )?)?"
              + "(?<verb>\\p{Ll}{3,})(?<by> by)?(?: (?:the|his|her|\\p{Ll}+)){0,2} ");

  /** What two do to each other, or what needs two. */
  private static final Set<String> MUTUAL =
      Set.of(
          ("met meets meet married marries marry wed faced faces face joined joins join fought"
                  + " fights fight debated debates debate dated dates date played plays play and"
                  + " with said says told tells")
              .split(" ", -1));

  private Doers() {}

  private record Done(Span span, String verb, Mention doer, Mention other) {}

  /** The two tellings of a deed whose doer in one is whom it was done to in the other; or null. */
  static @Nullable Contrast between(Unit a, Unit b) {
    Done one = done(a);
    Done other = done(b);
    return one != null
            && other != null
            && one.verb().equals(other.verb())
            && Names.mayBeOne(one.doer().name(), other.other().name())
            && Names.mayBeOne(one.other().name(), other.doer().name())
            && !Names.mayBeOne(one.doer().name(), one.other().name())
        ? new Contrast(
            Claim.Slot.ROLE,
            Side.of(a, one.span(), one.doer().name()),
            Side.of(b, other.span(), other.doer().name()))
        : null;
  }

  /** The first deed of one named person to another in a passage; null where it tells none. */
  private static @Nullable Done done(Unit unit) {
    List<Mention> people = Namesakes.people(unit);
    for (int i = 0; i + 1 < people.size(); i++) {
      Done done = done(people.get(i), people.get(i + 1), unit);
      if (done != null) {
        return done;
      }
    }
    return null;
  }

  private static @Nullable Done done(Mention first, Mention second, Unit unit) {
    if (second.span().start() <= first.span().end()) {
      return null;
    }
    Matcher between =
        BETWEEN_NAMES
            .matcher(unit.in().article().text())
            .region(first.span().end(), second.span().start());
    if (!between.matches() || MUTUAL.contains(between.group("verb"))) {
      return null;
    }
    boolean passive = between.group("passive") != null;
    if (passive != (between.group("by") != null)) {
      return null;
    }
    return new Done(
        new Span(first.span().start(), second.span().end()),
        Stems.of(between.group("verb")),
        passive ? second : first,
        passive ? first : second);
  }
}
