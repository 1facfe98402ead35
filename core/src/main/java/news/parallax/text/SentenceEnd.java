package news.parallax.text;

import java.util.Locale;
import java.util.Set;

/** Whether a stop mark ends a sentence, seen from what stands before and after it. */
final class SentenceEnd {
  /** Never at the end of a sentence: a name or number follows. */
  private static final Set<String> LEADING =
      Set.of(
          ("mr mrs ms mx dr prof gen sen sens rep reps gov govs col lt sgt capt cpt cmdr maj adm rev"
                  + " hon st ste pres messrs mme mlle fr sr sra vs v cf e.g i.e viz approx dept"
                  + " supt insp det pvt cpl brig amb atty ald ft mt no nos art fig vol pp"
                  + " hr hrn z.b d.h bzw ca nr bsp sig dott avv")
              .split(" "));

  /** Within a sentence where a number follows. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("jan feb mar apr jun jul aug sep sept oct nov dec sec ch p".split(" "));

  /** Often last in a sentence; then a word follows that starts sentences. */
  private static final Set<String> TRAILING =
      Set.of(
          ("inc corp ltd co jr bros llc plc etc al est ave blvd rd dist univ assn intl ariz calif"
                  + " colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev"
                  + " okla ore pa tenn tex va vt wash wis wyo n.h n.j n.y r.i s.c s.d ala ark")
              .split(" "));

  private static final Set<String> STARTERS =
      Set.of(
          ("the a an he she it they we i you this that these those in on at but and for as if when"
                  + " while after before his her their its our my there here what who why how where"
                  + " so then yet or nor to from with by not no one some many most both each all"
                  + " another other however meanwhile still also since until although though"
                  + " because despite during according asked earlier later last next mr mrs ms dr")
              .split(" "));

  private SentenceEnd() {}

  /** Whether a full stop after {@code word} may be the last of its sentence. */
  static boolean after(String word, boolean numberFollows, String next, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (LEADING.contains(lower)
        || (numberFollows && BEFORE_NUMBER.contains(lower))
        || (first && isNumber(lower))) {
      return false;
    }
    boolean shortened = TRAILING.contains(lower) || isInitials(word);
    return !shortened || STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** "J", "U.S", "p.m"; but not "I", which ends sentences. */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = Character.isLetter(word.charAt(i));
      if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
