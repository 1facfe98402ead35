package news.parallax.eval.speed;

import java.util.List;
import java.util.Random;

/** Words to make news of; names are made of syllables, so that they are nobody's. */
final class Vocabulary {
  private static final List<String> SYLLABLES =
      List.of(
          "vel", "mont", "kar", "sten", "os", "ter", "lin", "dra", "quil", "fer", "row", "ash",
          "bel", "tor", "min", "sa", "ven", "hol", "gre", "dun", "pra", "zel", "nor", "wick");
  private static final List<String> THINGS =
      List.of(
          "bridge",
          "harbour",
          "school",
          "strike",
          "budget",
          "reactor",
          "forest",
          "tunnel",
          "hospital",
          "court",
          "orchestra",
          "airport",
          "reservoir",
          "library",
          "tram",
          "vineyard",
          "museum",
          "pipeline",
          "stadium",
          "archive",
          "ferry",
          "dam",
          "observatory",
          "market",
          "prison",
          "quarry",
          "laboratory",
          "railway",
          "lighthouse",
          "theatre",
          "mine",
          "census");
  private static final List<String> EVENTS =
      List.of(
          "fire",
          "closure",
          "vote",
          "opening",
          "collapse",
          "inquiry",
          "flood",
          "walkout",
          "sale",
          "repair",
          "trial",
          "merger",
          "protest",
          "theft",
          "discovery",
          "delay",
          "blackout",
          "evacuation",
          "appeal",
          "outbreak");
  private static final List<String> ROLES =
      List.of("mayor", "minister", "harbour master", "engineer", "spokeswoman", "union leader");
  private static final List<String> VERBS =
      List.of("said", "told reporters", "warned", "announced", "confirmed", "added");
  private static final List<String> DETAILS =
      List.of(
          "the plans had been known for months", "nobody had expected it so soon",
          "the costs would be shared by the county", "the roads nearby stayed closed",
          "the insurance would not cover the loss", "witnesses had been heard twice",
          "the work would begin before winter", "the figures were being checked",
          "help had come from three towns", "the old agreement no longer held",
          "letters had gone to every household", "experts disagreed about the cause");

  private final Random random;

  Vocabulary(Random random) {
    this.random = random;
  }

  /** A name of two or three syllables, "Velmont". */
  String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(pick(SYLLABLES));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  String thing() {
    return pick(THINGS);
  }

  String event() {
    return pick(EVENTS);
  }

  String role() {
    return pick(ROLES);
  }

  String verb() {
    return pick(VERBS);
  }

  String detail() {
    return pick(DETAILS);
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
