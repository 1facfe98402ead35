import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** In names of which kind words and endings stand. */
class Profiles {
  static final int PLACES =
      6; // first of a person, last of a person, place, organisation, work, other

  /** For each word and each ending, in names of which kind it stands in the lists. */
  static void write(Path dump, DataOutputStream out) throws IOException {
    Map<String, int[]> counts = new HashMap<>();
    double[] totals = new double[PLACES];
    for (String line : Files.readAllLines(dump.resolve("named-entity-gazetteers-simplified.tsv"))) {
      int tab = line.indexOf('\t');
      int kind =
          switch (line.substring(tab + 1)) {
            case "[14]" -> 0;
            case "[11]" -> 2;
            case "[13]", "[0]" -> 3;
            case "[8]", "[10]", "[15]" -> 4;
            case "[9]", "[12]" -> 5;
            default -> -1;
          };
      if (kind < 0 || line.contains("\uFFFD")) continue;
      String[] words = line.substring(0, tab).split(" ");
      for (int i = 0; i < words.length; i++) {
        if (!Character.isUpperCase(words[i].codePointAt(0))) continue;
        int at = kind == 0 && i == words.length - 1 ? 1 : kind;
        counts.computeIfAbsent(words[i], w -> new int[PLACES])[at]++;
        totals[at]++;
      }
    }
    TreeMap<Integer, Integer> words = new TreeMap<>();
    Map<String, int[]> endings = new HashMap<>();
    counts.forEach(
        (word, by) -> {
          int sum = Arrays.stream(by).sum();
          if (sum >= 2) words.put(Table.hash(word), profile(by, totals));
          String lower = word.toLowerCase(Locale.ROOT);
          for (int length = 3; length <= 5 && length < lower.length(); length++) {
            int[] sums =
                endings.computeIfAbsent(
                    "-" + lower.substring(lower.length() - length), e -> new int[PLACES]);
            for (int i = 0; i < PLACES; i++) sums[i] += Math.min(by[i], 3);
          }
        });
    endings.forEach(
        (ending, by) -> {
          if (Arrays.stream(by).sum() >= 25) words.putIfAbsent(Table.hash(ending), profile(by, totals));
        });
    System.out.println("profiles " + words.size());
    Table.write(words, false, out);
  }

  /** The likeliest place, how likely it is, and the next one. */
  static int profile(int[] counts, double[] totals) {
    double[] shares = new double[PLACES];
    double sum = 0;
    for (int i = 0; i < PLACES; i++) sum += shares[i] = counts[i] / Math.sqrt(totals[i]);
    int first = 0;
    for (int i = 1; i < PLACES; i++) if (shares[i] > shares[first]) first = i;
    int second = first == 0 ? 1 : 0;
    for (int i = 0; i < PLACES; i++) if (i != first && shares[i] > shares[second]) second = i;
    double share = shares[first] / sum;
    int bucket = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.6 ? 1 : 0;
    if (shares[second] == 0) second = PLACES;
    return (first * 4 + bucket) * (PLACES + 1) + second;
  }
}
