package news.parallax.text;

import java.util.List;

/** Finds the numbers that an article tells. */
public final class Figures {
  private Figures() {}

  /** The figures of a text, in reading order. Dates and times of day are no figures. */
  public static List<Figure> in(String text) {
    return List.of();
  }
}
