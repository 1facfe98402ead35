package news.parallax.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Progress;
import news.parallax.pipeline.Workers;
import news.parallax.store.Contents;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a library's index true to the library. What it does is seen whole or not at all, whenever
 * the process ends: an index may lag behind its library, but tells nothing that the library did not
 * say at the revision that the index is of. Safe for threads and processes: one works, the others
 * leave it to that one.
 */
public final class IndexMaker {
  private static final double BUFFER_MEGABYTES = 48;

  private final LibraryFolder folder;
  private final Workers workers;

  /** For the index of a library, which need not be there yet; works on all processors. */
  public IndexMaker(LibraryFolder folder) {
    this(folder, Workers.onAllProcessors(Progress.NONE));
  }

  /** For the index of a library, which need not be there yet. */
  public IndexMaker(LibraryFolder folder, Workers workers) {
    this.folder = folder;
    this.workers = workers;
  }

  /**
   * Brings the index up to date; makes it anew where it is missing, damaged, or not of this library
   * and program. While an ingest is at work on stories, or another is at work on the index, it is
   * left as it is.
   *
   * @param issues gets a warning where the index had to be made anew, or can't be written
   * @throws LibraryProblem if there is no library
   */
  public void update(Issues issues) {
    Library library = Library.open(folder);
    try (Directory directory = FSDirectory.open(folder.index())) {
      String problem = library.at(contents -> updated(directory, contents));
      if (problem != null) {
        warn(issues, problem + "; it was made anew");
      }
    } catch (LockObtainFailedException e) {
      // who holds it brings it up to date
    } catch (IOException e) {
      warn(issues, "the search index can't be written: " + e.getMessage());
    }
  }

  /**
   * Makes the index anew.
   *
   * @return how many passages and other things can be found in it
   * @throws LibraryProblem if there is no library, or the index can't be written
   */
  public int remake() {
    Library library = Library.open(folder);
    try (Directory directory = FSDirectory.open(folder.index())) {
      clear(directory);
      return library.at(contents -> made(directory, contents));
    } catch (LockObtainFailedException e) {
      throw new LibraryProblem("the search index is being written by another Parallax");
    } catch (IOException e) {
      throw new LibraryProblem("the search index can't be written: " + e.getMessage());
    }
  }

  /** Makes an index anew that was found damaged when it was read; as {@link #update} else. */
  void repair(Issues issues) {
    try {
      remake();
      warn(issues, "the search index was damaged; it was made anew");
    } catch (LibraryProblem e) {
      warn(issues, e.getMessage());
    }
  }

  private void warn(Issues issues, @Nullable String message) {
    issues.add(Issue.warning(folder.index().toString(), String.valueOf(message)));
  }

  /** Returns why it had to be made anew; null where it had not, or was to be expected. */
  private @Nullable String updated(Directory directory, Contents contents) throws IOException {
    IndexState state = IndexState.of(directory);
    String unfit = state.unfitFor(contents);
    if (unfit == null) {
      unfit = caughtUp(directory, contents, state.revision());
    }
    if (unfit != null) {
      clear(directory);
      made(directory, contents);
    }
    return contents.revision() == 0 ? null : unfit;
  }

  /** Returns what damage was met; null for none. */
  private @Nullable String caughtUp(Directory directory, Contents contents, long revision)
      throws IOException {
    List<String> revised = contents.revisedAfter(revision);
    if (revised.isEmpty() || !contents.isSettled()) {
      return null;
    }
    try (IndexWriter writer = writer(directory, OpenMode.APPEND)) {
      put(writer, revised, contents);
      commit(writer, contents);
      return null;
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException damage) {
      return "the search index was damaged";
    }
  }

  private int made(Directory directory, Contents contents) throws IOException {
    try (IndexWriter writer = writer(directory, OpenMode.CREATE)) {
      put(writer, contents.things(), contents);
      commit(writer, contents);
      return writer.getDocStats().numDocs;
    }
  }

  /** Takes away what may be damaged, so that nobody reads it again. */
  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        lock.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Wording.EXACT)
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler()) // its faults come to us
            .setCommitOnClose(false); // half an update is none
    return new IndexWriter(directory, config);
  }

  /** What is to be found of a thing; nothing where it is gone. */
  private record Found(String id, Optional<Contents.Thing> now) {}

  private void put(IndexWriter writer, List<String> things, Contents contents) throws IOException {
    try {
      workers.map(
          "indexing",
          (Consumer<Found> sink) ->
              things.forEach(id -> sink.accept(new Found(id, contents.thing(id)))),
          things.size(),
          found -> put(writer, found));
    } catch (CompletionException e) {
      if (writer.getTragicException() instanceof IOException tragic) {
        throw tragic;
      }
      if (e.getCause() instanceof UncheckedIOException fault) {
        throw fault.getCause();
      }
      throw e;
    }
  }

  private static boolean put(IndexWriter writer, Found found) {
    Term term = new Term(Fields.THING, Keys.of(found.id()));
    try {
      if (found.now().isEmpty()) {
        writer.deleteDocuments(term);
      } else {
        writer.updateDocuments(term, Documents.of(found.now().get()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private static void commit(IndexWriter writer, Contents contents) throws IOException {
    writer.setLiveCommitData(IndexState.of(contents).entrySet());
    writer.commit();
  }
}
