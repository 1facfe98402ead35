package news.parallax.name;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Body;
import news.parallax.article.Paragraph;
import news.parallax.article.Span;
import news.parallax.text.Sentence;
import news.parallax.text.Sentences;
import news.parallax.text.Token;
import news.parallax.text.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes text to learn from as one token a line, a blank line after each sentence. {@code Corpus
 * pages OUT GOLD.jsonl…}: bodies of English pages. {@code Corpus extra OUT FACTBOOK WORDNET}: the
 * World Factbook (public domain) and WordNet's glosses (WordNet licence). {@code Corpus instances
 * OUT WORDNET TYPES}: WordNet's named people, groups and places with their glosses, and their types
 * (as NLP4J writes them, with the number of tokens) to TYPES.
 */
public class Corpus {
  static final Set<String> COMMON = Set.of("the", "of", "and", "to", "in");
  static final Pattern NAMES_INSIDE = Pattern.compile(" [A-Z][a-z]{2,}");
  static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"");
  static final Map<String, String> TYPES =
      Map.of("18", "PERSON", "15", "GPE", "14", "ORG", "17", "LOC");

  public static void main(String[] args) throws IOException {
    try (PrintStream out = print(Path.of(args[1]))) {
      switch (args[0]) {
        case "pages" -> {
          for (int i = 2; i < args.length; i++) pages(Path.of(args[i]), out);
        }
        case "extra" -> {
          factbook(Path.of(args[2]), out);
          glosses(Path.of(args[3]), out);
        }
        default -> instances(Path.of(args[2]), out, Path.of(args[3]));
      }
    }
  }

  static void pages(Path gold, PrintStream out) throws IOException {
    for (String line : Files.readAllLines(gold)) {
      String body = new JsonMapper().readTree(line).path("body").asString("");
      String[] words = body.split("\\s+");
      long common =
          Stream.of(words)
              .filter(word -> COMMON.contains(word.toLowerCase(java.util.Locale.ROOT)))
              .count();
      if (words.length <= 50 || common <= 0.1 * words.length) continue;
      Set<String> seen = new HashSet<>();
      for (String paragraph : body.split("\n+")) {
        if (paragraph.strip().length() >= 30 && seen.add(paragraph.strip()))
          write(paragraph.strip(), out);
      }
    }
  }

  static void factbook(Path folder, PrintStream out) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".json") && !file.endsWith("package.json"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      Set<String> seen = new HashSet<>();
      texts(new JsonMapper().readTree(Files.readString(file)), seen);
      seen.stream().sorted().filter(text -> text.length() >= 60).forEach(text -> write(text, out));
    }
  }

  static void texts(JsonNode node, Set<String> texts) {
    if (node.path("text").isString())
      texts.add(node.path("text").asString().replaceAll("\\s+", " ").strip());
    node.forEach(child -> texts(child, texts));
  }

  static void glosses(Path dict, PrintStream out) throws IOException {
    for (String part : List.of("noun", "verb", "adj", "adv")) {
      for (String line : Files.readAllLines(dict.resolve("data." + part))) {
        int bar = line.indexOf(" | ");
        if (line.startsWith(" ") || bar < 0 || instance(line) != null) continue;
        String gloss = gloss(line);
        if (NAMES_INSIDE.matcher(gloss).find()) write(capital(gloss) + " .", out);
        Matcher example = EXAMPLE.matcher(line.substring(bar));
        while (example.find())
          if (NAMES_INSIDE.matcher(example.group(1)).find()) write(capital(example.group(1)), out);
      }
    }
  }

  static void instances(Path dict, PrintStream out, Path types) throws IOException {
    Random random = new Random(5);
    String[] links = {" was ", " is ", " , ", " ( "};
    try (PrintStream typed = print(types)) {
      for (String line : Files.readAllLines(dict.resolve("data.noun"))) {
        String type = line.startsWith(" ") ? null : instance(line);
        if (type == null) continue;
        String name = line.split(" ")[4].replace('_', ' ');
        String gloss = gloss(line);
        String article =
            gloss.matches("(?:a|an|the|any)\\b.*") ? "" : random.nextBoolean() ? "the " : "a ";
        List<String> nameTokens = tokens(name);
        typed.println(type + "\t" + nameTokens.size());
        nameTokens.forEach(out::println);
        tokens(links[random.nextInt(links.length)] + article + gloss + " .").forEach(out::println);
        out.println();
      }
    }
  }

  /** NLP4J's type of a synset that is a named thing; null for any other. */
  static String instance(String line) {
    String[] head = line.split(" ", 6);
    return line.contains(" @i ") && Character.isUpperCase(head[4].charAt(0))
        ? TYPES.get(head[1])
        : null;
  }

  static String gloss(String line) {
    return line.substring(line.indexOf(" | ") + 3).split("; \"")[0].strip();
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  static List<String> tokens(String text) {
    return Tokens.in(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  static void write(String text, PrintStream out) {
    Body body = Body.of(null, List.of(new Body.Block(text, Paragraph.Kind.PARAGRAPH, "")));
    for (Sentence sentence : Sentences.of(body)) {
      List<String> tokens = tokens(sentence.span().of(text));
      if (tokens.size() <= 200) {
        tokens.forEach(out::println);
        out.println();
      }
    }
  }

  static PrintStream print(Path file) throws IOException {
    return new PrintStream(
        new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8);
  }
}
