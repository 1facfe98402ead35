package news.parallax.extract.when;

import java.util.List;
import news.parallax.extract.when.DateMention.Role;
import news.parallax.text.time.Token;

/** What the words before a date call it. */
final class Roles {
  private static final Phrases<Role> WORDS = new Phrases<>();
  private static final int WORDS_BACK = 8;

  static {
    for (String[] row : Rows.of("roles.tsv")) {
      Role role = row[0].equals("modified") ? Role.MODIFIED : Role.PUBLISHED;
      for (String words : Rows.words(row[1])) {
        WORDS.add("*", words, role);
      }
    }
  }

  private Roles() {}

  /** The role that the nearest words say, from a token on back to the date before. */
  static Role before(List<Token> tokens, int date, int lastDate) {
    int first = Math.max(lastDate, date - WORDS_BACK);
    for (int at = first; at < date; at++) {
      Phrases.Hit<Role> hit = WORDS.at(tokens, at, "*");
      if (hit != null && hit.next() <= date) {
        return nearer(tokens, at + 1, date, hit.meaning());
      }
    }
    return Role.UNSAID;
  }

  /** A later role word counts instead: "Published by X, updated 4 May". */
  private static Role nearer(List<Token> tokens, int from, int date, Role found) {
    Role role = found;
    for (int at = from; at < date; at++) {
      Phrases.Hit<Role> hit = WORDS.at(tokens, at, "*");
      if (hit != null && hit.meaning() != Role.UNSAID && hit.next() <= date) {
        // "last updated" is found again as "updated": the same role.
        role = hit.meaning();
      }
    }
    return role;
  }
}
