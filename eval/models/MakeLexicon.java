import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes lexicon.bin from what DumpLexica took out of NLP4J's lexica (Apache-2.0), from the text
 * that Corpus wrote, and from WordNet (WordNet licence).
 */
public class MakeLexicon {
  static final int BROWN_WORDS = 150_000;

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
      WordClusters.write(dump, out);
      writePhrases(dump, out);
      Profiles.write(dump, out);
      UsualWords.write(dump, out);
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
        table.putIfAbsent(Table.hash(lower), index.get(path));
    }
    System.out.println("brown " + table.size() + " words, " + distinct.size() + " paths");
    Table.write(table, true, out);
    out.writeInt(distinct.size());
    for (String path : distinct) out.writeUTF(path);
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
      for (String word : words) hash = hash == 0 ? Table.hash(word) : Table.hash(hash, word);
      table.merge(hash, kinds, (a, b) -> a | b);
    }
    System.out.println("phrases " + table.size());
    Table.write(table, false, out);
  }
}
