package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in languages that the tagger does not know: only what the lists have as a name of
 * several words, and countries and capitals.
 */
final class ListedNames {
  private static final int LONGEST = 5;
  private static final int KNOWN = Lexicon.PERSON | Lexicon.PLACE | Lexicon.ORGANISATION;

  private final Lexicon lexicon;

  ListedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of a sentence, in order, the longest at each place. */
  List<Found> in(List<Token> sentence) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = Math.min(sentence.size(), at + LONGEST);
      while (end > at && kind(sentence.subList(at, end)) == null) {
        end--;
      }
      if (end > at) {
        List<Token> name = sentence.subList(at, end);
        Span span = new Span(name.getFirst().start(), name.getLast().end());
        found.add(new Found(span, Objects.requireNonNull(kind(name)), true));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** What a run of capitalised words names for sure; null for nothing. */
  private @Nullable NameKind kind(List<Token> words) {
    if (!words.stream().allMatch(Token::capitalised)) {
      return null;
    }
    String name = words.stream().map(Token::text).collect(Collectors.joining(" "));
    if (Countries.all().named(name) != null || Countries.all().capital(name) != null) {
      return NameKind.PLACE;
    }
    int hash = 0;
    for (Token word : words) {
      hash = hash == 0 ? Hashes.of(word.text()) : Hashes.of(hash, word.text());
    }
    return words.size() < 2
        ? null
        : switch (lexicon.kinds(hash) & KNOWN) {
          case Lexicon.PERSON -> NameKind.PERSON;
          case Lexicon.PLACE -> NameKind.PLACE;
          case Lexicon.ORGANISATION -> NameKind.ORGANISATION;
          default -> null;
        };
  }
}
