package news.parallax.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.claim.Claim;

/**
 * Words that one or more articles tell alike.
 *
 * @param href of their first place
 * @param by who published them, each with its own place: the first few
 * @param more the others
 * @param note whom they give as their source; may be empty
 */
record Telling(String text, String href, List<By> by, List<By> more, String note) {
  private static final int FEW = 5;

  /** One who published them. */
  record By(String name, String href) {}

  /** The tellings of a claim by their words: the words that tell it best first. */
  static List<Telling> of(Claim claim, Lines lines) {
    Map<String, List<Line>> byWords = new LinkedHashMap<>();
    byWords.put(claim.text().text(), new ArrayList<>());
    for (Claim.Told told : claim.passages()) {
      byWords.computeIfAbsent(told.passage().text(), any -> new ArrayList<>()).add(lines.of(told));
    }
    return byWords.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
  }

  private static Telling of(String text, List<Line> lines) {
    List<By> by = lines.stream().map(line -> new By(line.by(), line.href())).toList();
    int few = by.size() <= FEW + 1 ? by.size() : FEW;
    return new Telling(
        text,
        lines.getFirst().href(),
        by.subList(0, few),
        by.subList(few, by.size()),
        lines.getFirst().note());
  }
}
