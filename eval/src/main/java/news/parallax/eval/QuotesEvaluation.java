package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.Mentions;
import news.parallax.quote.Quote;
import news.parallax.quote.QuoteKind;
import news.parallax.quote.Quotes;
import news.parallax.text.Sentence;
import news.parallax.text.Sentences;
import news.parallax.text.Words;

/**
 * Quotes: content by kind, speakers by place. A content is right that shares four of five words
 * with a gold one; recall counts by the gold quote's kind, precision by the kind found, and whether
 * the two agree is {@code kind_right}. {@link LanguageCost} tells what the stage costs.
 */
public final class QuotesEvaluation implements Evaluation {
  private static final int QUOTED_WORDS = 4;

  @Override
  public String kind() {
    return "quotes";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<GoldQuotes> articles = GoldLines.of(gold).stream().map(GoldQuotes::of).toList();
    LanguageCost cost = LanguageCost.of(articles.stream().map(GoldQuotes::article).toList());
    List<QuoteMatches> matches =
        articles.stream().map(each -> QuoteMatches.of(each, found(each.article()))).toList();
    SequencedMap<String, Double> metrics = metrics(matches);
    cost.addTo(metrics);
    return new Score(GoldLines.name(gold), articles.size(), metrics, QuoteErrors.of(matches));
  }

  private static List<Quote> found(Article article) {
    List<Sentence> sentences = Sentences.of(article.body());
    List<Mention> mentions = Mentions.in(article, sentences);
    return Quotes.in(article, sentences, mentions);
  }

  private static SequencedMap<String, Double> metrics(List<QuoteMatches> matches) {
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    addSpeakers(matches, metrics);
    for (QuoteKind kind : QuoteKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      Tally tally = Tally.of(matches, kind::equals);
      metrics.put("content_precision_" + name, tally.precision());
      metrics.put("content_recall_" + name, tally.recall());
      metrics.put("content_f1_" + name, tally.f1());
    }
    metrics.put("content_f1_quoted", Tally.of(matches, kind -> kind != QuoteKind.REPORTED).f1());
    metrics.put("kind_right", kindRight(matches));
    metrics.put("speaker_f1", speakerF1(matches));
    return metrics;
  }

  private static double kindRight(List<QuoteMatches> matches) {
    long right = pairs(matches).filter(pair -> pair.gold().kind() == pair.found().kind()).count();
    return Tally.share(right, pairs(matches).count());
  }

  private static void addSpeakers(
      List<QuoteMatches> matches, SequencedMap<String, Double> metrics) {
    int all = 0;
    int answered = 0;
    int right = 0;
    for (QuoteMatches match : matches) {
      for (GoldQuotes.Gold gold : match.gold().quotes()) {
        if (gold.speaker().isEmpty()
            || quotedWords(match.gold().article().text(), gold) < QUOTED_WORDS) {
          continue;
        }
        Quote nearest = match.nearest(gold);
        all++;
        answered += nearest != null && nearest.speaker() != null ? 1 : 0;
        right += nearest != null && QuoteMatches.isRight(gold, nearest.speaker()) ? 1 : 0;
      }
    }
    metrics.put("speaker_of_all", Tally.share(right, all));
    metrics.put("speaker_of_answered", Tally.share(right, answered));
  }

  /** How many words of a gold quote stand between quotation marks. */
  static int quotedWords(String text, GoldQuotes.Gold gold) {
    int words = 0;
    boolean open = false;
    int last = gold.content().getFirst().start();
    for (Span span : gold.content()) {
      last = span.start();
      for (int at = span.start(); at <= span.end(); at++) {
        char c = at < span.end() ? text.charAt(at) : ' ';
        boolean mark = "\u201c\u201d\"".indexOf(c) >= 0;
        if (mark || at == span.end()) {
          words += open ? Words.in(text, new Span(last, at)).size() : 0;
          last = at;
        }
        open = mark ? c == '\u201c' || (c == '"' && !open) : open;
      }
    }
    return words;
  }

  private static double speakerF1(List<QuoteMatches> matches) {
    long right = pairs(matches).filter(QuoteMatches.Pair::rightSpeaker).count();
    long found =
        matches.stream()
            .flatMap(match -> match.found().stream())
            .filter(quote -> quote.speaker() != null)
            .count();
    long gold =
        matches.stream()
            .flatMap(match -> match.gold().quotes().stream())
            .filter(quote -> !quote.speaker().isEmpty())
            .count();
    return Tally.share(2 * right, found + gold);
  }

  private static Stream<QuoteMatches.Pair> pairs(List<QuoteMatches> matches) {
    return matches.stream().flatMap(match -> match.pairs().stream());
  }

  /**
   * How many contents of some kinds were met, right, found, and to be found.
   *
   * @param met gold quotes of the kinds that any quote found meets
   * @param right quotes found as the kinds that meet any gold quote
   */
  private record Tally(long met, long right, long found, long gold) {

    static Tally of(List<QuoteMatches> matches, Predicate<QuoteKind> kinds) {
      return new Tally(
          pairs(matches).filter(pair -> kinds.test(pair.gold().kind())).count(),
          pairs(matches).filter(pair -> kinds.test(pair.found().kind())).count(),
          matches.stream()
              .flatMap(match -> match.found().stream())
              .filter(quote -> kinds.test(quote.kind()))
              .count(),
          matches.stream()
              .flatMap(match -> match.gold().quotes().stream())
              .filter(quote -> kinds.test(quote.kind()))
              .count());
    }

    double precision() {
      return share(right, found);
    }

    double recall() {
      return share(met, gold);
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static double share(long part, long whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }
}
