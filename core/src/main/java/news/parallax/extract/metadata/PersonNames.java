package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people as bylines write them. */
final class PersonNames {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:written by|posted by|by|von|par|por|di|door|av|af|przez|autor(?:en|in)?|text|story)"
              + "\\b[: ]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[,;|•·/]|\\s[-–—]\\s|\\s&\\s|(?<=\\s)(?:and|und|et|y|e|en|och|og|with|mit)(?=\\s))\\s*",
          Pattern.CASE_INSENSITIVE);

  private PersonNames() {}

  /** Single names out of bylines that may name several. */
  static List<String> split(List<String> bylines) {
    List<String> names = new ArrayList<>();
    for (String byline : bylines) {
      String bare = BY.matcher(byline).replaceFirst("");
      for (String part : PARTS.split(bare, -1)) {
        String name = part.strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Whether a string can be the name of a person or a desk. */
  static boolean isPlausible(String name) {
    int words = name.split(" ", -1).length;
    return name.length() >= 2
        && name.length() <= 60
        && words <= 6
        && name.chars().filter(Character::isDigit).count() <= 1
        && name.indexOf('@') < 0
        && !name.toLowerCase(Locale.ROOT).contains("admin")
        && name.codePoints().anyMatch(Character::isLetter);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
