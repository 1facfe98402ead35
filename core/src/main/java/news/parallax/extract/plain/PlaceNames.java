package news.parallax.extract.plain;

import java.util.Arrays;

/** Tells whether words look like a place's name, and writes it as in running text. */
final class PlaceNames {
  private static final int LONGEST_INITIALS = 3;

  private PlaceNames() {}

  /** Whether every word but the small ones inside has a capital. */
  static boolean isName(String text) {
    String[] words = text.split("[\\s,]+", -1);
    return Arrays.stream(words)
        .allMatch(word -> word.isEmpty() || isCapital(word) || isInner(word));
  }

  /** "NEW DELHI" as "New Delhi"; initials and mixed case stay. */
  static String written(String name) {
    StringBuilder written = new StringBuilder(name);
    int at = 0;
    while (at < name.length()) {
      int end = at;
      while (end < name.length() && Character.isLetter(name.charAt(end))) {
        end++;
      }
      boolean capitals = name.substring(at, end).chars().allMatch(Character::isUpperCase);
      boolean only = end - at == name.length();
      if (capitals && (end - at > LONGEST_INITIALS || (!only && name.equals(upper(name))))) {
        for (int i = at + 1; i < end; i++) {
          written.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
      }
      at = end + 1;
    }
    return written.toString();
  }

  private static String upper(String name) {
    StringBuilder upper = new StringBuilder(name.length());
    name.chars().forEach(c -> upper.append((char) Character.toUpperCase(c)));
    return upper.toString();
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean isInner(String word) {
    return word.length() <= LONGEST_INITIALS && word.chars().allMatch(Character::isLetter);
  }
}
