package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.issue.Issues;
import news.parallax.pipeline.PageSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders, archives, feeds and standard input into pages, one page at a time. What
 * can't be read becomes an issue, and the rest goes on.
 *
 * @param paths as the user gave them, one given twice counts once; {@code -} is standard input
 * @param captured for pages that do not say it themselves; null for a file's modification time
 * @param clock says when standard input was captured
 */
public record Collector(
    List<String> paths,
    @Nullable Instant captured,
    InputStream standardInput,
    InstantSource clock,
    Issues issues)
    implements PageSource {
  public Collector {
    paths = List.copyOf(new LinkedHashSet<>(paths));
  }

  @Override
  public void forEach(Consumer<? super Page> each) {
    Sink sink = new Sink(each, issues, Links.NONE);
    for (String path : paths) {
      if (isAddress(path)) {
        sink.error(path, "is an address, and nothing is fetched here; ingest does that");
      } else {
        read(path, sink);
      }
    }
  }

  @Override
  public int count() {
    return PageCount.of(paths);
  }

  /** Whether a path is an address of the web, not of a file. */
  public static boolean isAddress(String path) {
    return LinkText.isAddress(path);
  }

  /** Reads one path that is no address. */
  void read(String path, Sink sink) {
    if (path.equals("-")) {
      isolated(path, sink, () -> standardInput(sink));
    } else {
      isolated(path, sink, () -> path(Path.of(path), sink));
    }
  }

  private void standardInput(Sink sink) throws IOException {
    Instant time = captured == null ? clock.instant() : captured;
    new StandardInput().read(new Input("-", time, 0, standardInput), sink);
  }

  private void path(Path path, Sink sink) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : Folder.files(path, sink)) {
        isolated(file.toString(), sink, () -> file(file, sink));
      }
    } else {
      file(path, sink);
    }
  }

  private void file(Path file, Sink sink) throws IOException {
    Instant modified = Files.getLastModifiedTime(file).toInstant();
    String name = file.toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      new ZipArchive(file, new EntryTime(captured, modified), sink).read();
      return;
    }
    Instant time = captured == null ? modified : captured;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      Form.ofName(name).read(new Input(name, time, Files.size(file), bytes), sink);
    }
  }

  /** Keeps the fault of one input from the others. */
  private static void isolated(String name, Sink sink, Reading reading) {
    try {
      reading.run();
    } catch (InvalidPathException e) {
      sink.error(name, "no such file or folder");
    } catch (IOException e) {
      sink.error(name, Cause.of(e));
    }
  }

  private interface Reading {
    void run() throws IOException;
  }
}
