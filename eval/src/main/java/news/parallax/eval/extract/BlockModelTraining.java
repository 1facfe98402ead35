package news.parallax.eval.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Body;
import news.parallax.eval.GoldLines;
import news.parallax.extract.html.BlockModel;
import news.parallax.extract.html.Choice;

/**
 * Learns the block model, and says how well it does on sites that it has not seen.
 *
 * <p>{@code BlockModelTraining learn OUT GOLD…} writes the model; {@code BlockModelTraining folds
 * GOLD…} learns on four fifths of the sites and measures on the fifth, five times, and beside it
 * prints the figures of the model fitted to all.
 */
public final class BlockModelTraining {
  private static final int FOLDS = 5;

  private BlockModelTraining() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    boolean learn = args[0].equals("learn");
    List<LearnPage> pages = new ArrayList<>();
    for (int i = learn ? 2 : 1; i < args.length; i++) {
      pages.addAll(pages(Path.of(args[i])));
    }
    if (!learn) {
      print(out, "five-fold", folds(pages, out));
    }
    BlockModel fitted = Learning.learn(pages);
    print(out, "fitted", measure(fitted, pages));
    if (learn) {
      Files.write(Path.of(args[1]), fitted.lines(), StandardCharsets.UTF_8);
    }
  }

  private static List<LearnPage> pages(Path gold) throws IOException {
    String set = GoldLines.name(gold);
    return GoldPages.read(gold).stream()
        .filter(page -> page.body() != null)
        .map(page -> LearnPage.of(set, page))
        .toList();
  }

  private static Map<String, List<Shingles.Overlap>> folds(List<LearnPage> pages, PrintStream out) {
    Map<String, List<Shingles.Overlap>> all = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<Boolean, List<LearnPage>> parts =
          pages.stream()
              .collect(Collectors.partitioningBy(page -> Learning.fold(page, FOLDS) == held));
      BlockModel model = Learning.learn(parts.getOrDefault(false, List.of()));
      measure(model, parts.getOrDefault(true, List.of()))
          .forEach((set, each) -> all.computeIfAbsent(set, key -> new ArrayList<>()).addAll(each));
      print(out, "fold " + fold, all);
    }
    return all;
  }

  private static Map<String, List<Shingles.Overlap>> measure(
      BlockModel model, List<LearnPage> pages) {
    Map<String, List<Shingles.Overlap>> overlaps = new TreeMap<>();
    for (LearnPage page : pages) {
      float[] scores = model.scores(page.page(), page.metadata());
      Choice choice = Choice.of(page.page(), page.metadata(), scores);
      String text = choice.kept().stream().map(Body.Block::text).collect(Collectors.joining("\n"));
      overlaps
          .computeIfAbsent(page.set(), key -> new ArrayList<>())
          .add(Shingles.compare(page.gold(), Shingles.of(text)));
    }
    return overlaps;
  }

  private static void print(
      PrintStream out, String what, Map<String, List<Shingles.Overlap>> overlaps) {
    overlaps.forEach(
        (set, each) -> {
          double precision =
              each.stream().mapToDouble(Shingles.Overlap::precision).average().orElse(1);
          double recall = each.stream().mapToDouble(Shingles.Overlap::recall).average().orElse(1);
          double perPage = each.stream().mapToDouble(Shingles.Overlap::f1).average().orElse(1);
          out.printf(
              Locale.ROOT,
              "%s %s: %d pages, precision %.4f recall %.4f f1 %.4f f1_per_page %.4f%n",
              what,
              set,
              each.size(),
              precision,
              recall,
              Shingles.Overlap.f1(precision, recall),
              perPage);
        });
  }
}
