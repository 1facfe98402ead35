package news.parallax.eval.load;

import java.io.PrintStream;
import java.util.Locale;
import news.parallax.story.Sketch;
import news.parallax.story.StoryStream;

/**
 * Prints what the story fold costs as the library grows: {@code StoryLoad [ARTICLES]}, a million
 * unless told. Times are of the fold alone, on one thread, without the making of sketches.
 */
public final class StoryLoad {
  private static final int STEP = 10_000;

  private StoryLoad() {}

  /** Runs and prints a line for each step where the count has a new leading digit. */
  public static void main(String[] args) {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    GeneratedNews news = new GeneratedNews(1);
    StoryStream stream = new StoryStream();
    PrintStream out = System.out;
    long spent = 0;
    for (int i = 1; i <= articles; i++) {
      Sketch sketch = news.next();
      long start = System.nanoTime();
      stream.add(sketch);
      spent += System.nanoTime() - start;
      if (i % STEP == 0) {
        if (i < 10 * STEP || i % (10 * STEP) == 0) {
          out.printf(
              Locale.ROOT,
              "%,9d articles: %.0f a second, %d MiB, %d open stories%n",
              i,
              STEP / (spent / 1e9),
              used(),
              stream.stories().size());
        }
        spent = 0;
      }
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
