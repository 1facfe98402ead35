package news.parallax.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts English endings, so that forms of one word agree: "plans", "planned" and "planning" give
 * "plan". A light stemmer in the spirit of Porter (1980); other words come back unchanged.
 */
public final class Stems {
  private static final int SHORTEST = 3;

  /** Longer than any English word. */
  private static final int LONGEST = 40;

  private static final Map<String, String> IRREGULAR =
      Stream.of(
              ("arisen:arise arose:arise ate:eat beaten:beat became:become began:begin begun:begin"
                      + " bent:bend bit:bite bled:bleed blew:blow blown:blow bought:buy"
                      + " broke:break broken:break brought:bring built:build burnt:burn"
                      + " came:come caught:catch chose:choose chosen:choose dealt:deal"
                      + " drank:drink drawn:draw drew:draw driven:drive drove:drive"
                      + " drunk:drink dug:dig fallen:fall fed:feed fell:fall felt:feel"
                      + " fled:flee flew:fly flown:fly forbade:forbid fought:fight found:find"
                      + " froze:freeze frozen:freeze gave:give given:give gone:go got:get"
                      + " grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide"
                      + " hung:hang kept:keep knew:know known:know laid:lay led:lead left:leave"
                      + " lent:lend lost:lose made:make meant:mean met:meet paid:pay ran:run"
                      + " rang:ring ridden:ride risen:rise rode:ride rose:rise sang:sing"
                      + " sank:sink sat:sit saw:see seen:see sent:send shaken:shake shook:shake"
                      + " shone:shine shot:shoot shown:show sold:sell sought:seek spent:spend"
                      + " spoke:speak spoken:speak sprang:spring stole:steal stolen:steal"
                      + " stood:stand strove:strive struck:strike stuck:stick sung:sing"
                      + " sunk:sink swam:swim swept:sweep swore:swear sworn:swear taken:take"
                      + " taught:teach thought:think threw:throw thrown:throw took:take"
                      + " tore:tear torn:tear understood:understand went:go withdrew:withdraw"
                      + " withdrawn:withdraw woke:wake won:win wore:wear worn:wear wound:wound"
                      + " written:write wrote:write dying:die death:die dead:die lying:lie")
                  .split(" ", -1))
          .map(pair -> pair.split(":", -1))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private Stems() {}

  /** The stem of a folded word. */
  public static String of(String folded) {
    String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    String base = IRREGULAR.get(word);
    if (base != null) {
      return withoutE(base);
    }
    if (word.length() <= SHORTEST || word.length() > LONGEST || !isPlain(word)) {
      return word;
    }
    return withoutE(withoutVerbEnding(withoutPlural(word)));
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return cut(word, 3) + (word.length() > 4 ? "y" : "ie");
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("shes")
        || word.endsWith("ches")) {
      return cut(word, 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  private static String withoutVerbEnding(String word) {
    for (String ending : new String[] {"ing", "ed"}) {
      if (word.endsWith(ending)) {
        String stem = cut(word, ending.length());
        return stem.length() >= SHORTEST && hasVowel(stem) ? undoubled(stem) : word;
      }
    }
    return word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? cut(stem, 1) : stem;
  }

  private static String withoutE(String word) {
    return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }
}
