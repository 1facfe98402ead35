package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, as written.
 *
 * @param title the title element
 * @param canonical the address that the page gives as its own
 * @param language of the root element; empty for none
 * @param metas in the order of the source
 * @param structured contents of the JSON-LD scripts
 * @param headings texts of the first-level headings
 * @param marked elements that are known to hold a byline or a time
 * @param near the surroundings of the article's heading
 */
public record Head(
    @Nullable String title,
    @Nullable String canonical,
    String language,
    List<Meta> metas,
    List<String> structured,
    List<String> headings,
    List<Marked> marked,
    Near near) {

  /**
   * A meta element.
   *
   * @param name its property, name or itemprop in lower case
   */
  public record Meta(String name, String content) {}

  /**
   * Where readers look for who and when.
   *
   * @param heading the number of the heading's block among the page's; -1 for none
   * @param lines short ones: those after the heading in order, then those before it, the nearest
   *     first, then those farther off that may hold a date
   */
  public record Near(int heading, List<Line> lines) {
    public Near {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of text that a reader sees.
   *
   * @param block its number among the page's blocks
   */
  public record Line(String text, int block) {}

  public Head {
    metas = List.copyOf(metas);
    structured = List.copyOf(structured);
    headings = List.copyOf(headings);
    marked = List.copyOf(marked);
  }

  /** The contents of all meta elements with one of these names, by name, then as in the source. */
  public List<String> meta(String... names) {
    List<String> contents = new ArrayList<>();
    for (String name : names) {
      for (Meta meta : metas) {
        if (meta.name().equals(name)) {
          contents.add(meta.content());
        }
      }
    }
    return contents;
  }
}
