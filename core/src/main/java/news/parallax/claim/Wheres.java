package news.parallax.claim;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.name.Place;
import org.jspecify.annotations.Nullable;

/** Where a deed took place, by the city or country that a passage names. */
final class Wheres {
  private static final Pattern AT = Pattern.compile("(?i)\\b(?:in|at|near|outside) (?:the )?$");
  private static final int BEFORE = 14;

  /** Cities nearer than this, in degrees of a great circle, may be one place told otherwise. */
  private static final double NEAR = 1;

  private Wheres() {}

  /**
   * The two places of one deed where each passage names one place alone, both are of a kind, far
   * from each other, and neither article knows the other's.
   */
  static @Nullable Contrast between(Unit a, Unit b) {
    return Contrast.ofOneDeed(
        Claim.Slot.PLACE,
        in(a),
        in(b),
        (one, other) ->
            areFar(one.text(), other.text()) && !knows(a, other.text()) && !knows(b, one.text()));
  }

  private static List<Side> in(Unit unit) {
    return unit.in().mentions().stream()
        .filter(mention -> mention.kind() == NameKind.PLACE)
        .filter(mention -> unit.span().contains(mention.span()))
        .filter(mention -> standsAt(mention.span(), unit))
        .map(mention -> Side.of(unit, mention.span(), mention.name()))
        .toList();
  }

  private static boolean standsAt(Span span, Unit unit) {
    int before = Math.max(unit.span().start(), span.start() - BEFORE);
    return AT.matcher(unit.in().article().text().substring(before, span.start())).find();
  }

  private static boolean knows(Unit unit, String place) {
    return unit.in().mentions().stream().map(Mention::name).anyMatch(place::equals);
  }

  private static boolean areFar(String a, String b) {
    Place one = Place.named(a);
    Place other = Place.named(b);
    if (one == null || other == null) {
      return false;
    }
    Place.Point from = one.point();
    Place.Point to = other.point();
    if (from != null && to != null) {
      return degrees(from, to) > NEAR;
    }
    return from == null && to == null && !one.country().equals(other.country());
  }

  private static double degrees(Place.Point a, Place.Point b) {
    double north = StrictMath.toRadians(a.latitude());
    double otherNorth = StrictMath.toRadians(b.latitude());
    double east = StrictMath.toRadians(a.longitude() - b.longitude());
    double cosine =
        StrictMath.sin(north) * StrictMath.sin(otherNorth)
            + StrictMath.cos(north) * StrictMath.cos(otherNorth) * StrictMath.cos(east);
    return StrictMath.toDegrees(StrictMath.acos(Math.clamp(cosine, -1, 1)));
  }
}
