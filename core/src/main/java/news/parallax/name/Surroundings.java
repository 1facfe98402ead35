package news.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a name tell of its kind, whatever the name itself looks like. */
final class Surroundings {
  private static final Set<String> TITLES_OF_PEOPLE = WordSets.of("titles-of-people");
  private static final Set<String> PLACES = WordSets.of("places");
  private static final Set<String> AFTER_PLACES = WordSets.of("after-places");
  private static final Set<String> SEATED = WordSets.of("seated");
  private static final Set<String> VESSELS = WordSets.of("vessels");
  private static final Set<String> INCORPORATED = Set.of("Inc", "LLC", "LLP", "Ltd", "Corp", "PLC");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final List<String> words;
  private final int start;
  private final int end;

  Surroundings(List<String> words, int start, int end) {
    this.words = words;
    this.start = start;
    this.end = end;
  }

  /** The kind that they tell for sure; null where they tell none. */
  @Nullable NameKind kind() {
    if (isSited()) {
      return NameKind.PLACE;
    }
    if (VESSELS.contains(at(start - 1))) {
      return NameKind.OTHER;
    }
    return isCredit() || isIncorporated() ? NameKind.ORGANISATION : null;
  }

  /** Whether a title stands right before it that only people have. */
  boolean titled() {
    return TITLES_OF_PEOPLE.contains(Bounds.plain(at(start - 1)))
        && Character.isUpperCase(at(start - 1).codePointAt(0));
  }

  /**
   * Whether "the" belongs to it, as it does to things but not to people: "the Vasa, a ship", but
   * not "the Trump campaign".
   */
  boolean hasArticle() {
    boolean noun = Character.isLetter(at(end).charAt(0)) && !Titles.isFunctionWord(at(end));
    return at(start - 1).equalsIgnoreCase("the") && !noun;
  }

  /** "the island of Skerra", "the mayor of Bellhaven", "the Kallo islands". */
  private boolean isSited() {
    String head = at(start - 2).toLowerCase(Locale.ROOT);
    boolean of =
        at(start - 1).equals("of")
            && (PLACES.contains(head) || (SEATED.contains(head) && end - start == 1));
    return of || (at(start - 1).equalsIgnoreCase("the") && AFTER_PLACES.contains(at(end)));
  }

  /** The agency of a dateline: "OSLO (Reuters) -". */
  private boolean isCredit() {
    return start < 6 && at(start - 1).equals("(") && at(end).equals(")") && isDash(at(end + 1));
  }

  /** "Granby Foods, L.L.C." */
  private boolean isIncorporated() {
    int next = at(end).equals(",") ? end + 1 : end;
    return INCORPORATED.contains(at(next).replace(".", ""));
  }

  private static boolean isDash(String word) {
    return DASHES.contains(word);
  }

  /** The word there; a full stop beyond the sentence. */
  private String at(int index) {
    return index < 0 || index >= words.size() ? "." : words.get(index);
  }
}
