package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders and standard input into pages. What can't be read becomes an issue.
 *
 * @param paths as the user gave them; {@code -} is standard input
 * @param captured for pages that do not say it themselves; null for a file's modification time
 */
public record Collector(
    List<String> paths,
    @Nullable Instant captured,
    InputStream standardInput,
    InstantSource clock,
    Issues issues)
    implements PageSource {
  public Collector {
    paths = List.copyOf(paths);
  }

  @Override
  public void forEach(Consumer<? super Page> each) {
    Sink sink = new Sink(each, issues);
    for (String path : paths) {
      try {
        read(path, sink);
      } catch (NoSuchFileException | InvalidPathException e) {
        sink.error(path, "no such file or folder");
      } catch (IOException e) {
        sink.error(path, "can't be read: " + e.getMessage());
      }
    }
  }

  private void read(String path, Sink sink) throws IOException {
    if (path.equals("-")) {
      Instant now = captured == null ? clock.instant() : captured;
      form("-").read(new Input("-", now, standardInput), sink);
    } else if (Files.isDirectory(Path.of(path))) {
      folder(Path.of(path), sink);
    } else {
      file(Path.of(path), sink);
    }
  }

  private void folder(Path folder, Sink sink) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        file(file, sink);
      }
    }
  }

  private void file(Path file, Sink sink) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      Instant time = captured == null ? Files.getLastModifiedTime(file).toInstant() : captured;
      form(file.toString()).read(new Input(file.toString(), time, bytes), sink);
    }
  }

  private static Form form(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".jsonl") ? new ArticleLines() : new SinglePage();
  }
}
