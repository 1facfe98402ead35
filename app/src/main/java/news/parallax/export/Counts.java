package news.parallax.export;

import java.util.HashSet;
import java.util.Objects;
import news.parallax.brief.StoryBrief;

/**
 * How broad a story is.
 *
 * @param texts articles that are no copy of another one
 * @param outlets that are known
 * @param unknown articles without a known outlet
 */
public record Counts(int articles, int texts, int outlets, int unknown, int origins) {

  /** The counts of a story. */
  public static Counts of(StoryBrief brief, Sources sources) {
    var ids = brief.story().articles();
    var outlets =
        ids.stream().map(id -> sources.article(id).outlet()).filter(Objects::nonNull).toList();
    return new Counts(
        ids.size(),
        Descent.of(ids, brief.lineage()).texts().size(),
        new HashSet<>(outlets).size(),
        ids.size() - outlets.size(),
        brief.lineage().origins().size());
  }

  /** {@code 5 articles · 4 texts · 3 outlets (1 unknown) · 3 origins}. */
  public String line() {
    return number(articles, "article")
        + " · "
        + number(texts, "text")
        + " · "
        + number(outlets, "outlet")
        + (unknown == 0 ? "" : " (" + unknown + " unknown)")
        + " · "
        + number(origins, "origin");
  }

  /** A number with its word: {@code 1 story}, {@code 2 stories}. */
  public static String number(int count, String word) {
    if (count == 1) {
      return "1 " + word;
    }
    return count + " " + (changes(word) ? word.substring(0, word.length() - 1) + "ie" : word) + "s";
  }

  /** "story" gives "stories", "day" gives "days". */
  private static boolean changes(String word) {
    int before = word.length() - 2;
    return word.endsWith("y") && before >= 0 && "aeou".indexOf(word.charAt(before)) < 0;
  }
}
