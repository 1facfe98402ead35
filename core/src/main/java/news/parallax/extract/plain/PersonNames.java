package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Words;

/** Tells whether words look like an author's name. Rather none than a wrong one. */
final class PersonNames {
  private static final int MOST_WORDS = 5;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*(?:,|;|&|/|\\||\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\ben\\b|\\boch\\b|\\bog\\b|\\bja\\b|\\bi\\b|\\bи\\b|\\bі\\b|\\bve\\b|\\bdan\\b)\\s*");

  /** What follows an author's name on the same line and is none of it. */
  private static final Pattern REST =
      Pattern.compile(
          "(?iu)\\s*(?:\\(|\\[|\\||[\\u2022\\u00b7]|\\s[-\\u2013\\u2014]\\s|,? (?:for|in|at|with|mit|avec|con|com|met|med|published|updated|posted|on|last|pour|à|für|aus|para|em|per|a)\\s).*$");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "van",
          "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "zu", "y", "e", "af", "av",
          "st", "san");
  private static final Set<String> TEAM =
      Set.of(
          "team",
          "desk",
          "staff",
          "bureau",
          "newsroom",
          "correspondent",
          "reporter",
          "reporters",
          "editors",
          "editorial",
          "redaktion",
          "redaction",
          "redaccion",
          "redazione",
          "redacao",
          "redactie",
          "redaksi",
          "staffer",
          "correspondents");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "the",
          "this",
          "that",
          "how",
          "why",
          "what",
          "when",
          "who",
          "where",
          "our",
          "your",
          "us",
          "email",
          "photo",
          "video",
          "image",
          "images",
          "getty",
          "pictures",
          "advertisement",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "read",
          "news",
          "editor",
          "political",
          "world",
          "sport",
          "business",
          "more",
          "all",
          "rights",
          "no",
          "not",
          "post",
          "share");

  private PersonNames() {}

  /** The names that a byline lists, empty where it lists anything else first. */
  static List<String> in(String byline) {
    String bare = REST.matcher(byline).replaceFirst("").strip();
    List<String> names = new ArrayList<>();
    for (String part : LIST.splitAsStream(bare).toList()) {
      if (!isName(part) && !isTeam(part)) {
        return names; // a role, a place or an outlet ends the list
      }
      names.add(written(part));
    }
    return names;
  }

  /** Whether all words but particles have a capital and none is known to be no name. */
  static boolean isName(String text) {
    List<String> words = SPACE.splitAsStream(text).toList();
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return isDense(text);
    }
    boolean ends = PARTICLES.contains(words.getLast());
    return !ends && words.stream().allMatch(PersonNames::isNameWord);
  }

  /** Whether it names a part of a newsroom: "Team Herald", "Web Desk". */
  static boolean isTeam(String text) {
    List<String> words = SPACE.splitAsStream(text).toList();
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> startsUpper(word) || PARTICLES.contains(word))
        && words.stream().anyMatch(word -> TEAM.contains(Words.fold(word)));
  }

  private static boolean isNameWord(String word) {
    if (PARTICLES.contains(word)) {
      return true;
    }
    boolean letters =
        word.chars()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || ".-'\u2019".indexOf(c) >= 0);
    return letters && startsUpper(word) && !NOT_NAMES.contains(Words.fold(word));
  }

  /** Scripts without capitals pass: there a label must have said that a name comes. */
  private static boolean startsUpper(String word) {
    return !word.isEmpty()
        && !Character.isLowerCase(word.codePointAt(0))
        && Character.isLetter(word.codePointAt(0));
  }

  private static boolean isDense(String text) {
    return text.length() >= 2
        && text.length() <= 6
        && text.codePoints().allMatch(Character::isIdeographic);
  }

  /** "JANE DOE" as "Jane Doe". */
  private static String written(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      written.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return written.toString();
  }
}
