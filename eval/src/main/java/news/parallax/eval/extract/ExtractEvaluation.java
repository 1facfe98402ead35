package news.parallax.eval.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.eval.Evaluation;
import news.parallax.eval.GoldLines;
import news.parallax.eval.Score;

/**
 * Page reading by the general method, without publisher rules: body, title, authors and day of
 * publication, how fast, and in what memory.
 */
public final class ExtractEvaluation implements Evaluation {
  private static final int WORST = 20;

  @Override
  public String kind() {
    return "extract";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<GoldPage> pages = GoldPages.read(gold);
    List<ReadPage> read = pages.stream().map(ReadPage::of).toList();
    SequencedMap<String, Double> metrics = bodies(read);
    metrics.put("title", share(read, page -> page.gold().title() != null, ReadPage::titleIsRight));
    metrics.put(
        "author", share(read, page -> !page.gold().authors().isEmpty(), ReadPage::authorsAreRight));
    metrics.put("date", share(read, page -> page.gold().published() != null, ReadPage::dayIsRight));
    metrics.putAll(Speed.of(pages, page -> ReadPage.article(page).text().length()).metrics());
    return new Score(GoldLines.name(gold), pages.size(), metrics, errors(read));
  }

  /** The measures of the bodies, of pages whose gold has one. */
  static SequencedMap<String, Double> bodies(List<ReadPage> read) {
    Bodies bodies =
        Bodies.of(read.stream().filter(ReadPage::hasBody).map(ReadPage::overlap).toList());
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("precision", bodies.precision());
    metrics.put("recall", bodies.recall());
    metrics.put("f1", bodies.f1());
    metrics.put("f1_per_page", bodies.f1PerPage());
    return metrics;
  }

  private static double share(
      List<ReadPage> read, Predicate<ReadPage> hasGold, Predicate<ReadPage> isRight) {
    List<ReadPage> asked = read.stream().filter(hasGold).toList();
    return asked.isEmpty() ? 1 : (double) asked.stream().filter(isRight).count() / asked.size();
  }

  /** The worst bodies, then every wrong day, title and byline. */
  private static List<String> errors(List<ReadPage> read) {
    Stream<String> bodies =
        read.stream()
            .filter(ReadPage::hasBody)
            .sorted(Comparator.comparingDouble(page -> page.overlap().f1()))
            .limit(WORST)
            .map(ReadPage::report);
    return Stream.concat(bodies, read.stream().flatMap(page -> page.wrongFields().stream()))
        .toList();
  }
}
