package news.parallax.name;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.text.Sentence;
import news.parallax.text.Token;
import news.parallax.text.Tokens;

/** Finds who and what an article names. Safe for any number of threads. */
public final class Mentions {
  private static final int LONGEST_PERSON = 4;

  /** No name that people use has so many letters; what a broken page runs together has. */
  private static final int LONGEST = 200;

  private Mentions() {}

  /**
   * The mentions of an article, in reading order, none overlapping another; in a language other
   * than English only what lists know for sure. Those of a country's people or things ("Norwegian")
   * are of kind {@link NameKind#OTHER} and have the country's name.
   */
  public static List<Mention> in(Article article, List<Sentence> sentences) {
    String text = article.text();
    List<List<Token>> cut = sentences.stream().map(each -> Tokens.in(text, each.span())).toList();
    List<Found> found = new ArrayList<>(isEnglish(article) ? tagged(cut) : listed(cut));
    found.removeIf(each -> each.span().length() > LONGEST);
    return Chains.of(text, Consistency.of(text, cut, found));
  }

  /** An article whose language is unknown is taken for English. */
  private static boolean isEnglish(Article article) {
    return article.language().equals("und") || article.language().startsWith("en");
  }

  private static List<Found> listed(List<List<Token>> cut) {
    ListedNames names = new ListedNames(Lexicon.shared());
    return cut.stream().flatMap(sentence -> names.in(sentence).stream()).toList();
  }

  private static List<Found> tagged(List<List<Token>> cut) {
    Casing casing = Casing.of(cut, Lexicon.shared());
    NameTagger tagger = NameTagger.shared();
    List<Found> found = new ArrayList<>();
    for (List<Token> sentence : cut) {
      List<String> words = casing.words(sentence);
      List<Found> tagged = new ArrayList<>(tagger.in(sentence, words));
      tagged.addAll(titled(sentence, words, tagged));
      found.addAll(tagged);
      found.addAll(demonyms(sentence, tagged));
    }
    return found;
  }

  /** People whom the tagger missed but whose title stands before the name. */
  private static List<Found> titled(List<Token> sentence, List<String> words, List<Found> tagged) {
    List<Found> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Bounds bounds = new Bounds(i, runEnd(words, i), NameKind.PERSON);
      if (!bounds.isEmpty() && bounds.around(words).titled()) {
        Span span = new Span(sentence.get(i).start(), sentence.get(bounds.end() - 1).end());
        if (tagged.stream().noneMatch(each -> each.span().overlaps(span))) {
          found.add(new Found(span, NameKind.PERSON, true));
        }
      }
    }
    return found;
  }

  private static int runEnd(List<String> words, int start) {
    int end = start;
    while (end < words.size() && end < start + LONGEST_PERSON && isNamePart(words.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.length() > 1
        && Countries.all().about(word) == null
        && !Titles.isTitle(word);
  }

  private static List<Found> demonyms(List<Token> sentence, List<Found> tagged) {
    return sentence.stream()
        .filter(token -> token.capitalised() && Countries.all().ofDemonym(token.text()) != null)
        .map(Token::span)
        .filter(span -> tagged.stream().noneMatch(each -> each.span().overlaps(span)))
        .map((Span span) -> new Found(span, NameKind.OTHER, true))
        .toList();
  }
}
