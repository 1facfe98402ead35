package news.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Articles of our own to fill a library with. */
public final class ShortNews {
  private static final int ARTICLES = 150;

  private ShortNews() {}

  /**
   * One a line, and one line that is none: short articles of a few dozen happenings, some told
   * twice, some without a day.
   */
  public static List<String> lines() {
    String[] towns = {"Velmont", "Karsten", "Port Essel", "Ostermere", "Tarrow", "Vennby"};
    String[] deeds = {"bridge closed", "mill burned", "mayor resigned", "ferry sank"};
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String town = towns[i % 6];
      String deed = deeds[i / 6 % 4];
      int day = 1 + i / 12;
      String published = i % 11 == 0 ? "null" : String.format(Locale.ROOT, "\"2025-05-%02d\"", day);
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"k%d\",\"outlet\":\"Outlet %d\",\"url\":\"https://o%d.example/%d\","
                  + "\"title\":\"%s: %s\",\"published\":%s,\"text\":\"The %s in %s on Monday, the"
                  + " police said. %d people were there when the %s in %s.\\n\\\"We saw it,\\\""
                  + " said Ada Quill, a neighbour of the %s house number %d.\"}",
              i,
              i % 5,
              i % 5,
              i,
              town,
              deed,
              published,
              deed,
              town,
              3 + i % 4,
              deed,
              town,
              town,
              i));
    }
    lines.add("this line is no article");
    return lines;
  }
}
