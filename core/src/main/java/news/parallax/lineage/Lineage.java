package news.parallax.lineage;

import java.util.List;

/**
 * Who has the text from whom among some articles.
 *
 * @param copies sorted by article, then what it was taken from
 * @param origins every article is in exactly one; sorted by id
 */
public record Lineage(List<Copy> copies, List<Origin> origins) {
  public Lineage {
    copies = List.copyOf(copies);
    origins = List.copyOf(origins);
  }
}
