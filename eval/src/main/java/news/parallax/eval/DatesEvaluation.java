package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions: found (any overlap counts) and resolved to the right value, as TempEval-3
 * measures it; and the share of right values among bare weekdays and among months with a day.
 *
 * <p>A gold set is a JSONL of texts, or a folder of specifications of Recognizers-Text, of which
 * {@link RecognizersGold} tells what is in scope.
 */
public final class DatesEvaluation implements Evaluation {
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}");

  @Override
  public String kind() {
    return "dates";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<GoldTimes> texts = Files.isDirectory(gold) ? RecognizersGold.of(gold) : GoldTimes.of(gold);
    Tally all = new Tally();
    List<String> errors = new ArrayList<>();
    for (GoldTimes text : texts) {
      count(text, all, errors);
    }
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("relaxed_f1", all.f1(all.matched));
    metrics.put("value_f1", all.f1(all.right));
    metrics.put("weekday", Tally.share(all.weekdaysRight, all.weekdays));
    metrics.put("month_day", Tally.share(all.monthDaysRight, all.monthDays));
    return new Score(GoldLines.name(gold), texts.size(), metrics, errors);
  }

  private static void count(GoldTimes text, Tally all, List<String> errors) {
    List<TimeExpression> found = TimeExpressions.in(text.text(), text.published());
    all.found += text.whole() ? found.size() : 0;
    for (GoldTimes.Expression gold : text.expressions()) {
      TimeExpression match =
          found.stream().filter(f -> f.span().overlaps(gold.span())).findFirst().orElse(null);
      boolean right = match != null && match.value() != null && gold.accepts().test(match.value());
      all.gold++;
      all.found += !text.whole() && match != null ? 1 : 0;
      all.matched += match == null ? 0 : 1;
      all.right += right ? 1 : 0;
      all.kinds(gold.span().of(text.text()), right);
      if (!right) {
        errors.add(error(text, gold, match));
      }
    }
    found.stream()
        .filter(
            f ->
                text.whole()
                    && text.expressions().stream().noneMatch(g -> g.span().overlaps(f.span())))
        .forEach(
            f ->
                errors.add(
                    "spurious "
                        + text.id()
                        + " \""
                        + f.span().of(text.text())
                        + "\" "
                        + f.value()));
  }

  private static String error(
      GoldTimes text, GoldTimes.Expression gold, @Nullable TimeExpression match) {
    String words = gold.span().of(text.text());
    String got =
        match == null ? "missed" : "\"" + match.span().of(text.text()) + "\" " + match.value();
    int from = Math.max(0, gold.span().start() - 40);
    String around = text.text().substring(from, gold.span().end()).replace('\n', ' ');
    return text.id()
        + " "
        + text.published()
        + " \""
        + words
        + "\" is "
        + gold.value()
        + ", got "
        + got
        + " in: "
        + around;
  }

  /** Counts over a gold set. */
  private static final class Tally {
    private int gold;
    private int found;
    private int matched;
    private int right;
    private int weekdays;
    private int weekdaysRight;
    private int monthDays;
    private int monthDaysRight;

    void kinds(String words, boolean isRight) {
      if (WEEKDAY.matcher(words).matches()) {
        weekdays++;
        weekdaysRight += isRight ? 1 : 0;
      }
      if (MONTH_DAY.matcher(words).matches()) {
        monthDays++;
        monthDaysRight += isRight ? 1 : 0;
      }
    }

    double f1(int hits) {
      return share(2 * hits, gold + found);
    }

    static double share(int part, int whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }
}
