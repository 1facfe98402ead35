package news.parallax.eval.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.text.Term;
import news.parallax.text.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts in how many articles each stem stands: {@code BackgroundWords OUT gold.jsonl…}, gold sets
 * of extraction as input. The result is the resource of {@link news.parallax.text.Background}.
 */
public final class BackgroundWords {
  private static final int FEWEST = 3;
  private static final int READ = 6_000;

  private BackgroundWords() {}

  /** Writes the counts of the gold sets' bodies. */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int articles = 0;
    for (String gold : Arrays.copyOfRange(args, 1, args.length)) {
      for (String line : Files.readAllLines(Path.of(gold))) {
        JsonNode node = new JsonMapper().readTree(line);
        String text = node.path("title").asString("") + "\n\n" + node.path("body").asString("");
        Span part = new Span(0, Math.min(READ, text.length()));
        List<Term> terms = Terms.in(text, part);
        terms.stream().map(Term::stem).distinct().forEach(s -> counts.merge(s, 1, Integer::sum));
        articles++;
      }
    }
    String lines =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= FEWEST)
            .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    Files.writeString(Path.of(args[0]), "\t" + articles + "\n" + lines);
  }
}
