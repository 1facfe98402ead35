package news.parallax.eval.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.extract.html.Block;

/** What share of each block of a page is in the gold body, from 0 to 1. */
final class BlockLabels {
  private BlockLabels() {}

  static float[] of(List<Block> blocks, String gold) {
    Set<String> shingles = grams(Shingles.words(gold), Shingles.WORDS);
    Set<String> lines =
        gold.lines()
            .map(line -> String.join(" ", Shingles.words(line)))
            .collect(Collectors.toSet());
    float[] labels = new float[blocks.size()];
    for (int i = 0; i < labels.length; i++) {
      List<String> words = Shingles.words(blocks.get(i).text());
      labels[i] =
          words.size() < Shingles.WORDS
              ? lines.contains(String.join(" ", words)) ? 1 : -1
              : share(grams(words, Shingles.WORDS), shingles);
    }
    fillShort(blocks, gold, labels);
    return labels;
  }

  private static Set<String> grams(List<String> words, int length) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + length)));
    }
    return grams;
  }

  private static float share(Set<String> part, Set<String> whole) {
    return part.isEmpty() ? 0 : (float) part.stream().filter(whole::contains).count() / part.size();
  }

  /** A block of a few words is the gold's where those words are, between two blocks that are. */
  private static void fillShort(List<Block> blocks, String gold, float[] labels) {
    String all = " " + String.join(" ", Shingles.words(gold)) + " ";
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0) {
        String words = " " + String.join(" ", Shingles.words(blocks.get(i).text())) + " ";
        boolean between =
            i > 0 && labels[i - 1] > 0.5 && i + 1 < labels.length && labels[i + 1] > 0.5;
        labels[i] = between && words.length() > 2 && all.contains(words) ? 1 : 0;
      }
    }
  }
}
