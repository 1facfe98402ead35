package news.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.quote.Quote;
import org.jspecify.annotations.Nullable;

/** What went wrong with quotes, in the words of the articles. */
final class QuoteErrors {
  private QuoteErrors() {}

  /** Wrong speakers of quoted words first, then quotes found wrongly, then missed ones. */
  static List<String> of(List<QuoteMatches> matches) {
    List<String> speakers = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (QuoteMatches match : matches) {
      String text = match.gold().article().text();
      for (GoldQuotes.Gold gold : match.gold().quotes()) {
        Quote nearest = match.nearest(gold);
        boolean right = nearest != null && QuoteMatches.isRight(gold, nearest.speaker());
        if (!gold.speaker().isEmpty() && QuotesEvaluation.quotedWords(text, gold) >= 4 && !right) {
          speakers.add(
              "speaker " + match.gold().article().id() + shown(text, gold) + shown(text, nearest));
        }
        if (match.pairs().stream().noneMatch(pair -> pair.gold().equals(gold))) {
          missed.add("missed" + shown(text, gold) + shown(text, nearest));
        }
      }
      for (Quote quote : match.found()) {
        if (match.pairs().stream().noneMatch(pair -> pair.found().equals(quote))) {
          wrong.add("wrong" + shown(text, quote) + "\n    IN " + around(text, quote.extent()));
        }
      }
    }
    speakers.addAll(wrong);
    speakers.addAll(missed);
    return speakers;
  }

  private static String shown(String text, GoldQuotes.Gold gold) {
    return "\n    GOLD "
        + gold.kind()
        + " ["
        + words(text, gold.content())
        + "] <"
        + words(text, gold.speaker())
        + "> {"
        + words(text, gold.cue())
        + "}";
  }

  private static String shown(String text, @Nullable Quote quote) {
    if (quote == null) {
      return "\n    FOUND none";
    }
    String speaker =
        quote.speaker() == null
            ? "none"
            : quote.speaker().mention().of(text) + " = " + quote.speaker().name();
    String cue = quote.cue() == null ? "none" : quote.cue().of(text);
    return "\n    FOUND "
        + quote.kind()
        + " ["
        + words(text, quote.content())
        + "] <"
        + speaker
        + "> {"
        + cue
        + "}"
        + (quote.addressee() == null ? "" : " TO <" + quote.addressee().of(text) + ">");
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(text).replace('\n', ' '))
        .collect(Collectors.joining(" | "));
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - 100);
    int to = Math.min(text.length(), span.end() + 60);
    return text.substring(from, to).replace('\n', ' ');
  }
}
