import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/** Writes NLP4J's lexica (nlp4j-english 1.1.2, Apache-2.0) as plain files for MakeLexicon. */
public class DumpLexica {
  static final String AT = "/edu/emory/mathcs/nlp/lexica/en-";

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[0]);
    Map<String, Integer> seen = new HashMap<>();
    for (String name :
        new String[] {
          "brown-clusters-simplified-lowercase", "named-entity-gazetteers-simplified"
        }) {
      try (PrintStream lines = print(out.resolve(name + ".tsv"))) {
        Object lexicon = read(name);
        if (lexicon instanceof Map<?, ?> map) {
          map.forEach((key, value) -> lines.println(key + "\t" + value));
        } else {
          walk(field(lexicon, "n_root"), new ArrayDeque<>(), lines, seen);
        }
      }
    }
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      if (!line.isEmpty()) seen.merge(line, 1, Integer::sum);
    }
    try (PrintStream ranked = print(out.resolve("rank.txt"))) {
      seen.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(each -> ranked.println(each.getKey() + "\t" + each.getValue()));
    }
    @SuppressWarnings("unchecked")
    Map<String, float[]> vectors = (Map<String, float[]>) read("word-embeddings-undigitalized");
    try (PrintStream words = print(out.resolve("vec.words"));
        DataOutputStream data =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(out.resolve("vec.bin"))))) {
      for (String word : new TreeSet<>(vectors.keySet())) {
        if (seen.containsKey(word)) {
          words.println(word);
          for (float each : vectors.get(word)) data.writeFloat(each);
        }
      }
    }
  }

  static void walk(Object node, Deque<String> path, PrintStream lines, Map<String, Integer> seen)
      throws Exception {
    Object value = field(node, "value");
    if (value != null) {
      lines.println(String.join(" ", path) + "\t" + value);
      path.forEach(word -> seen.merge(word, 1, Integer::sum));
    }
    for (Map.Entry<?, ?> each : ((Map<?, ?>) node).entrySet()) {
      path.addLast(each.getKey().toString());
      walk(each.getValue(), path, lines, seen);
      path.removeLast();
    }
  }

  static Object field(Object of, String name) throws Exception {
    var field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  static Object read(String name) throws Exception {
    try (InputStream in = DumpLexica.class.getResourceAsStream(AT + name + ".xz")) {
      return new ObjectInputStream(new BufferedInputStream(new XZInputStream(in))).readObject();
    }
  }

  static PrintStream print(Path file) throws IOException {
    return new PrintStream(
        new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8);
  }
}
