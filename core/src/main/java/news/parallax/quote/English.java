package news.parallax.quote;

import java.util.Set;

/** The small words of English that show where a clause and a subject begin and end. */
final class English {
  static final Set<String> BE =
      words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
  static final Set<String> AUXILIARIES =
      words(
          "has have had having will would could should may might can must did does do 've 'll 'd"
              + " n't not don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't"
              + " shouldn't cannot");
  static final Set<String> ADVERBS =
      words(
          "also later then now once again still just already often earlier even ever further first"
              + " so thus too never always sometimes soon twice ago all both instead rather quickly"
              + " to together went on");
  static final Set<String> PRONOUNS =
      words("he she they it i we you who one everyone someone nobody everybody somebody");
  static final Set<String> OBJECTS = words("him her them me us you it himself herself themselves");
  static final Set<String> RELATIVES = words("who which that");
  static final Set<String> DETERMINERS =
      words(
          "the a an his her their its our my your this that these those some any no every each"
              + " another other");
  static final Set<String> PREPOSITIONS =
      words(
          "in on at by for from of with to about after before during since until against between"
              + " into over under through via without within across around behind beyond despite"
              + " near outside inside among amid toward towards upon per like as regarding"
              + " following alongside");
  static final Set<String> SUBORDINATORS =
      words(
          "that because while when if but although though since after before until whether which"
              + " where so what how why as and or nor than whereas unless");
  static final Set<String> TIMES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"
              + " tomorrow january february march april june july august september october november"
              + " december jan. feb. aug. sept. oct. nov. dec.");
  static final Set<String> TIME_WORDS =
      words(
          "last this next earlier later recently afterward afterwards previously meanwhile"
              + " yesterday today tonight");
  static final Set<String> TIME_NOUNS =
      words(
          "time day days week weeks weekend month months year years decade decades morning"
              + " afternoon evening night hour hours minutes spring summer autumn fall winter");
  static final Set<String> HE = words("he him his himself");
  static final Set<String> SHE = words("she her hers herself");

  private English() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || (word.length() > 4
            && word.endsWith("ly")
            && !word.equals("family")
            && !word.equals("assembly")
            && !word.equals("july")
            && !word.equals("italy"));
  }

  static boolean isAuxiliary(String word) {
    return BE.contains(word) || AUXILIARIES.contains(word);
  }

  /** Whether a word is surely the verb of a clause: "is", "would", "has". */
  static boolean isFinite(String word) {
    return isAuxiliary(word)
        && !word.equals("be")
        && !word.equals("been")
        && !word.equals("being")
        && !word.equals("having");
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }
}
