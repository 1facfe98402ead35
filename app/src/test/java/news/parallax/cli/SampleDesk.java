package news.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.article.Page;
import news.parallax.collect.Collector;
import news.parallax.ingest.Ingest;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.serve.Access;
import news.parallax.serve.Binding;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryWriter;

/** A desk with the samples, and with pages of a test's own. */
public final class SampleDesk implements AutoCloseable {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-07-01T12:00:00Z"));

  private final LibraryFolder folder;
  private final Desk desk;

  private SampleDesk(LibraryFolder folder, Desk desk) {
    this.folder = folder;
    this.desk = desk;
  }

  /** Starts a desk with a library in a folder. */
  public static SampleDesk start(Path path) throws IOException {
    LibraryFolder folder = new LibraryFolder(path);
    List<Page> pages = new ArrayList<>();
    new Collector(
            List.of("../samples"),
            CLOCK.instant(),
            InputStream.nullInputStream(),
            CLOCK,
            new Issues())
        .forEach(pages::add);
    return start(folder, pages);
  }

  /** Starts a desk with nothing in its library. */
  public static SampleDesk empty(Path path) throws IOException {
    return start(new LibraryFolder(path), List.of());
  }

  private static SampleDesk start(LibraryFolder folder, List<Page> pages) throws IOException {
    ingest(folder, pages);
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            CLOCK,
            Map.of(),
            false);
    Binding binding = new Binding(Binding.LOOPBACK, 0, List.of());
    Desk desk = Desk.start(surroundings, folder, binding, Access.open());
    awaitEnd(desk.catchingUp());
    return new SampleDesk(folder, desk);
  }

  /** One writes to a library at a time. */
  private static void awaitEnd(Thread work) throws InterruptedIOException {
    try {
      work.join();
    } catch (InterruptedException e) {
      throw new InterruptedIOException(e.getMessage());
    }
  }

  /** Brings further pages in. */
  public void ingest(List<Page> pages) {
    ingest(folder, pages);
  }

  private static void ingest(LibraryFolder folder, List<Page> pages) {
    try (LibraryWriter writer = LibraryWriter.open(folder, CLOCK)) {
      new Ingest(writer, new Workers(2, Progress.NONE)).run(pages::forEach, new Issues());
    }
  }

  public LibraryFolder folder() {
    return folder;
  }

  public URI address() {
    return desk.address();
  }

  @Override
  public void close() {
    desk.close();
  }
}
