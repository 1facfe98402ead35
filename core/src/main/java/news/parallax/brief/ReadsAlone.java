package news.parallax.brief;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.quote.QuoteKind;
import news.parallax.text.Word;
import news.parallax.text.Words;

/** Whether a passage can be read without what stands before it. */
final class ReadsAlone {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;
  private static final int CONTENT = 4;
  private static final Set<String> LEANS_ON_ANOTHER =
      Set.of(
          ("he she it they this that these those his her their but and so also however meanwhile"
                  + " then such its or yet instead i we you my our")
              .split(" ", -1));

  private static final Pattern SHORT_FORM = Pattern.compile("['\u2019].*");

  private ReadsAlone() {}

  /** A whole sentence of a good length that does not begin with what points elsewhere. */
  static boolean test(Passage passage) {
    List<Word> words = Words.in(passage.text());
    char first = passage.text().charAt(0);
    return words.size() >= SHORTEST
        && words.size() <= LONGEST
        && Character.isLetterOrDigit(first)
        && !Character.isLowerCase(first)
        && !LEANS_ON_ANOTHER.contains(
            SHORT_FORM.matcher(words.getFirst().folded()).replaceFirst(""));
  }

  /** Whether all that it says are words of somebody whom it does not name. */
  static boolean isSaidByNobody(Passage passage, AnalysedArticle in) {
    return in.quotes().stream()
        .filter(quote -> quote.kind() != QuoteKind.REPORTED)
        .filter(quote -> quote.cue() == null || !passage.span().contains(quote.cue()))
        .flatMap(quote -> quote.content().stream())
        .anyMatch(said -> covers(said, passage.span()));
  }

  /** Whether it is a line of its own that ends like no sentence: a caption, a heading. */
  static boolean isLine(Passage passage, AnalysedArticle in) {
    String text = in.article().text();
    int end = passage.end();
    return Character.isLetterOrDigit(text.codePointBefore(end))
        && (end == text.length() || text.charAt(end) == '\n');
  }

  private static boolean covers(Span said, Span passage) {
    int start = Math.max(said.start(), passage.start());
    int end = Math.min(said.end(), passage.end());
    return (end - start) * 2 > passage.length();
  }

  /** The longer words of a passage: what it is about. */
  static Set<String> words(Passage passage) {
    return Words.in(passage.text()).stream()
        .map(Word::folded)
        .filter(word -> word.length() > CONTENT)
        .collect(Collectors.toUnmodifiableSet());
  }
}
