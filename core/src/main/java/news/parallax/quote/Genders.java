package news.parallax.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.name.Forenames;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;

/**
 * Whether the persons of an article are "he" or "she": by titles, pronouns beside them, forenames.
 */
final class Genders {
  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "herr",
          "father",
          "brother",
          "congressman",
          "chairman",
          "businessman",
          "spokesman");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "ms",
          "ms.",
          "mrs",
          "mrs.",
          "miss",
          "lady",
          "queen",
          "princess",
          "frau",
          "dame",
          "sister",
          "congresswoman",
          "chairwoman",
          "businesswoman",
          "spokeswoman",
          "mme",
          "mme.");
  private static final int TITLE = 4;
  private static final int FORENAME = 3;

  private final Map<String, Integer> votes = new HashMap<>();

  /** Counts over an article: below 0 for "she", above 0 for "he". */
  Genders(List<Frame> frames, List<List<Mention>> mentions) {
    for (int i = 0; i < frames.size(); i++) {
      List<Mention> persons =
          mentions.get(i).stream().filter(m -> m.kind() == NameKind.PERSON).toList();
      for (Mention person : persons) {
        add(person.name(), beforeOf(frames.get(i), person.span()) + forename(person.name()));
      }
      if (persons.stream().map(Mention::name).distinct().count() == 1) {
        add(persons.getFirst().name(), pronounAfter(frames.get(i), persons.getFirst().span()));
      }
    }
  }

  private void add(String name, int vote) {
    votes.merge(name, vote, Integer::sum);
  }

  /** Whether a person may be meant by "he" (or by "she"). */
  boolean fits(String name, boolean he) {
    int vote = votes.getOrDefault(name, 0);
    return vote == 0 || vote > 0 == he;
  }

  /** Whether it is known, not just possible. */
  boolean isKnown(String name) {
    return votes.getOrDefault(name, 0) != 0;
  }

  private static int forename(String name) {
    int space = name.indexOf(' ');
    String first = (space < 0 ? "" : name.substring(0, space)).toLowerCase(Locale.ROOT);
    return Forenames.isMans(first) ? FORENAME : Forenames.isWomans(first) ? -FORENAME : 0;
  }

  private static int beforeOf(Frame frame, Span person) {
    for (int i = 1; i < frame.size(); i++) {
      if (frame.atom(i).span().start() == person.start()) {
        String before = frame.word(i - 1).equals(".") ? frame.word(i - 2) : frame.word(i - 1);
        return MALE_TITLES.contains(before) ? TITLE : FEMALE_TITLES.contains(before) ? -TITLE : 0;
      }
      String word = frame.word(i - 1);
      if (frame.atom(i - 1).span().start() == person.start()) {
        return MALE_TITLES.contains(word) ? TITLE : FEMALE_TITLES.contains(word) ? -TITLE : 0;
      }
    }
    return 0;
  }

  /** The first pronoun after the only person of a frame. */
  private static int pronounAfter(Frame frame, Span person) {
    for (Atom atom : frame.atoms()) {
      if (atom.span().start() > person.end()) {
        if (English.HE.contains(atom.lower())) {
          return 1;
        }
        if (English.SHE.contains(atom.lower())) {
          return -1;
        }
      }
    }
    return 0;
  }
}
