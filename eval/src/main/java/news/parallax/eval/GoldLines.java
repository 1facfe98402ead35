package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold sets of one JSON object a line. */
public final class GoldLines {
  private static final JsonMapper JSON = new JsonMapper();

  private GoldLines() {}

  /** The objects of a file, in order. */
  public static List<JsonNode> of(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  /** The file itself, or the {@code .jsonl} files of a folder, sorted. */
  static List<Path> files(Path gold) throws IOException {
    if (!Files.isDirectory(gold)) {
      return List.of(gold);
    }
    try (Stream<Path> files = Files.list(gold)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** The set's name: the file's without its ending. */
  public static String name(Path gold) {
    String name = String.valueOf(gold.toAbsolutePath().normalize().getFileName());
    return name.endsWith(".jsonl") ? name.substring(0, name.length() - 6) : name;
  }
}
