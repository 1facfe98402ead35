package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.text.Sentences;
import news.parallax.text.Term;
import news.parallax.text.Terms;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of what somebody is quoted with.
 *
 * @param run which contiguous content it is of, counted over the story
 * @param place which sentence of the run it is
 * @param words folded, in order
 * @param terms stems of its content words
 */
record Saying(
    Article article,
    Span span,
    Quote quote,
    Utterance.@Nullable By by,
    int run,
    int place,
    List<String> words,
    Set<String> terms) {

  /** The sentences of every quote of an article. */
  static List<Saying> of(ArticleQuotes quoted, SpeakerNames names, int firstRun) {
    List<Saying> sayings = new ArrayList<>();
    int run = firstRun;
    for (Quote quote : quoted.quotes()) {
      Utterance.By by = names.of(quoted.article(), quote.speaker());
      for (Span content : quote.content()) {
        List<Span> sentences = sentences(quoted.article().text(), content, quote.kind());
        for (int place = 0; place < sentences.size(); place++) {
          sayings.add(of(quoted.article(), sentences.get(place), quote, by, run, place));
        }
        run++;
      }
    }
    return sayings;
  }

  private static List<Span> sentences(String text, Span content, QuoteKind kind) {
    return kind == QuoteKind.REPORTED ? List.of(content) : Sentences.in(text, content);
  }

  private static Saying of(
      Article article, Span span, Quote quote, Utterance.@Nullable By by, int run, int place) {
    String text = article.text();
    List<String> words = Words.in(text, span).stream().map(Word::folded).toList();
    Set<String> terms = new TreeSet<>();
    Terms.in(text, span).stream().map(Term::stem).forEach(terms::add);
    return new Saying(article, span, quote, by, run, place, words, terms);
  }

  /** This one and the sentence after it as one. */
  Saying with(Saying next) {
    Set<String> all = new TreeSet<>(terms);
    all.addAll(next.terms);
    Span both = new Span(span.start(), next.span.end());
    List<String> bothWords = Stream.concat(words.stream(), next.words.stream()).toList();
    return new Saying(article, both, quote, by, run, next.place, bothWords, all);
  }
}
