package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The news agencies that pages credit. */
final class Agencies {
  private static final Map<String, String> BY_KEY = new HashMap<>();
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:/|,|;|\\+|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

  static {
    for (List<String> row : Tables.rows("agencies.tsv")) {
      Tables.phrases(row.get(1)).forEach(alias -> BY_KEY.putIfAbsent(Block.key(alias), row.get(0)));
    }
  }

  private Agencies() {}

  /** The usual name of an agency written in any of its ways, or null. */
  static @Nullable String named(String text) {
    return BY_KEY.get(Block.key(text));
  }

  /** The agencies of a text that names nothing else ("Reuters/AFP"); empty otherwise. */
  static List<String> all(String text) {
    String whole = named(text);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> names = new ArrayList<>();
    for (String part : PARTS.splitAsStream(text.strip()).toList()) {
      String name = named(part);
      if (name == null) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }
}
