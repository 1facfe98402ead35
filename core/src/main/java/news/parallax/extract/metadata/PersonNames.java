package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people as bylines write them. */
final class PersonNames {
  private static final String CUES =
      "(?:written|posted|published|words|article|recipe|story|report(?:ed|ing)?|review(?:ed)?"
          + "|updated)? ?\\bby\\b|von|par|por|di|door|af|przez|oleh|yazan|autor(?:en|in)?|text|author|szerző"
          + "|skrevet av|автор|文|記者|기자";
  private static final Pattern BY =
      Pattern.compile(
          "^(?:" + CUES + ")(?=[: ]|$)\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*\\([^)]*\\)\\s*$|\\s기자$|\\s记者$|\\s記者$|(?<=^\\p{L}\\S{0,20}\\s\\p{L}\\S{0,20})\\sin(?:\\s\\p{L}[\\p{L}.'\u2019-]+){1,3}$|[\\s,-]+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:[,;|•·/]|\\s[-–—]\\s|\\s&\\s|(?<=\\s)(?:and|und|et|y|e|en|och|og|with|mit|avec|con|com|met|med)(?=\\s))\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:min(?:ute)?s? read|sign in|log in|follow|share|posted|admin|author|editor|contributor"
              + "|page|read more|view|about|comments?|published|updated|says|article|reply|subscribe"
              + "|staff writer|written|image|photo|by|team lead|founder|(?:jan|febr)uary|march|april"
              + "|june|july|august|(?:sept|nov|dec)ember|october)\\b",
          Pattern.CASE_INSENSITIVE);

  private PersonNames() {}

  /** Whether a line begins as a byline does. */
  static boolean hasCue(String line) {
    return BY.matcher(line).find();
  }

  /** Single names out of bylines that may name several. */
  static List<String> split(List<String> bylines) {
    List<String> names = new ArrayList<>();
    for (String byline : bylines) {
      String bare = BY.matcher(byline).replaceFirst("");
      for (String part : PARTS.split(bare, -1)) {
        String name = TAIL.matcher(part.strip()).replaceFirst("").strip();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The names and agencies at the head of what a reader sees; maybe none. */
  static List<String> visible(String line) {
    List<String> names = new ArrayList<>();
    for (String name : split(List.of(line))) {
      if (!looksLikeName(name) && Agencies.nameOf(name) == null) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  private static boolean looksLikeName(String name) {
    String[] words = name.split(" ", -1);
    boolean spaced = words.length >= 2 && words.length <= 5;
    boolean ideographs = words.length == 1 && name.length() <= 5 && name.charAt(0) >= 0x2E80;
    return (spaced || ideographs)
        && !Character.isLowerCase(name.charAt(0))
        && !Character.isLowerCase(
            words[words.length - 1].isEmpty() ? 'a' : words[words.length - 1].charAt(0))
        && name.chars().noneMatch(Character::isDigit)
        && name.indexOf(':') < 0
        && name.indexOf('.') != name.length() - 1
        && !NO_NAME.matcher(name).find();
  }

  /** Whether a string can be the name of a person or a desk. */
  static boolean isPlausible(String name) {
    int words = name.split(" ", -1).length;
    String lower = name.toLowerCase(Locale.ROOT);
    boolean slug = lower.equals(name) && (name.indexOf('-') > 0 || name.indexOf('_') > 0);
    return name.length() >= 2
        && name.length() <= 60
        && words <= 6
        && !slug
        && name.charAt(0) != '('
        && name.chars().filter(Character::isDigit).count() <= 2
        && name.indexOf('@') < 0
        && !name.contains("://")
        && !lower.equals("admin")
        && !lower.startsWith("page.")
        && name.codePoints().anyMatch(Character::isLetter);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
