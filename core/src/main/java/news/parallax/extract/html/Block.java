package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text with no block-level element inside.
 *
 * @param text one line, blanks collapsed, never empty
 * @param key its letters and digits in lower case, to tell repeats by
 * @param region the block-level element right around it
 * @param linkLength what of the length lies in links
 * @param links how many links
 * @param strongLength what of the length lies in bold or italic type
 * @param inlineNames class names of the inline elements around its start
 * @param part 0 for the first run of its region, counting up
 */
public record Block(
    String text,
    String key,
    Region region,
    Shape shape,
    int linkLength,
    int links,
    int strongLength,
    String inlineNames,
    int part) {

  /** Letters and digits, an ideograph counting as three. */
  public int length() {
    return shape.length();
  }

  float linkDensity() {
    return shape.length() == 0 ? 0 : Math.min(1f, (float) linkLength / shape.length());
  }

  /** Whether it holds at least one sentence that is not mostly links. */
  boolean isProse() {
    return shape.sentences() > 0 && linkDensity() < 0.4f;
  }

  /** The class names of the nearest elements around it that have any, innermost first. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Region at = region; at != null && names.size() < 3; at = at.parent) {
      if (!at.names.isEmpty()) {
        names.add(at.names);
      }
    }
    return names;
  }

  String tag() {
    return region.tag;
  }
}
