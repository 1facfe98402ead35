package news.parallax.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.index.SearchRequest.Order;
import news.parallax.issue.Issues;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import news.parallax.store.LibraryProblem;
import news.parallax.story.StoryId;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A library's index to search in. Each search sees the index as it is at that moment, also while
 * another process writes to it. Safe for any number of threads. To be closed.
 */
public final class SearchIndex implements AutoCloseable {
  /** Longer lists are not counted out. */
  private static final int COUNTED = 1_000;

  private static final SortField BY_PLACE = new SortField(Fields.PLACE, SortField.Type.STRING);
  private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_PLACE);
  private static final Sort BY_TIME =
      new Sort(
          LongField.newSortField(Fields.TIME, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE),
          BY_PLACE);

  private final LibraryFolder folder;
  private final Library library;
  private final Issues issues;
  private @Nullable Opened opened;

  private SearchIndex(LibraryFolder folder, Library library, Issues issues) {
    this.folder = folder;
    this.library = library;
    this.issues = issues;
  }

  /** The index's files while they can be read. */
  private record Opened(Directory directory, SearcherManager searchers) {
    static Opened in(LibraryFolder folder) throws IOException {
      Directory directory = FSDirectory.open(folder.index());
      try {
        return new Opened(directory, new SearcherManager(directory, null));
      } catch (IOException e) {
        directory.close();
        throw e;
      }
    }

    void close() throws IOException {
      try (directory) {
        searchers.close();
      }
    }
  }

  /**
   * Opens the index of a library, first brought up to date as {@link IndexMaker#update} does.
   *
   * @param issues gets a warning where the index had to be made anew, now or later
   * @throws LibraryProblem if there is no library
   */
  public static SearchIndex open(LibraryFolder folder, Issues issues) {
    SearchIndex index = asItIs(folder, issues);
    new IndexMaker(folder).update(issues);
    return index;
  }

  /**
   * Opens the index of a library that somebody else keeps up to date. Nothing of it is read before
   * the first search.
   *
   * @param issues gets a warning where the index has to be made anew
   * @throws LibraryProblem if there is no library
   */
  public static SearchIndex asItIs(LibraryFolder folder, Issues issues) {
    return new SearchIndex(folder, Library.open(folder), issues);
  }

  @Override
  public synchronized void close() {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      opened = null;
    }
  }

  /** Searches. Any query is answered; what is wrong with it, or with the index, is the message. */
  public SearchPage search(SearchRequest request) {
    Question question = QueryReader.read(request.query(), request.kind(), this::now);
    Query query = question.query();
    if (query == null) {
      return SearchPage.empty(String.valueOf(question.message()));
    }
    Opened damaged = null;
    try {
      damaged = opened();
      return search(damaged, request, question.kind(), query, question.message());
    } catch (IOException | AlreadyClosedException e) {
      repair(damaged);
    }
    try {
      return search(opened(), request, question.kind(), query, question.message());
    } catch (IOException | AlreadyClosedException e) {
      return SearchPage.empty("the search index can't be read now; try again later");
    }
  }

  /** The id that stands for a story now, which may have been merged. */
  private String now(String story) {
    return library.story(new StoryId(story)).map(row -> row.id().value()).orElse(story);
  }

  private synchronized Opened opened() throws IOException {
    if (opened == null) {
      opened = Opened.in(folder);
    }
    return opened;
  }

  /** Makes the index anew, unless another thread just did so, or another process does. */
  private synchronized void repair(@Nullable Opened damaged) {
    if (opened != null && !opened.equals(damaged)) {
      return;
    }
    close();
    new IndexMaker(folder).repair(issues);
  }

  private static SearchPage search(
      Opened index, SearchRequest request, Kind kind, Query query, @Nullable String message)
      throws IOException {
    index.searchers().maybeRefresh();
    IndexSearcher searcher = index.searchers().acquire();
    try {
      return page(searcher, request, kind, query, message);
    } finally {
      index.searchers().release(searcher);
    }
  }

  private static SearchPage page(
      IndexSearcher searcher,
      SearchRequest request,
      Kind kind,
      Query query,
      @Nullable String message)
      throws IOException {
    Query ofKind =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.KIND, kind.term())), Occur.FILTER)
            .build();
    TopFieldDocs found = searcher.search(ofKind, collector(searcher, request));
    List<Hit> hits = new ArrayList<>();
    int shown = Math.min(found.scoreDocs.length, request.limit());
    for (ScoreDoc each : Arrays.asList(found.scoreDocs).subList(0, shown)) {
      hits.add(HitReader.of(searcher.storedFields().document(each.doc), query));
    }
    return new SearchPage(
        hits,
        found.totalHits.value(),
        found.totalHits.relation() != TotalHits.Relation.EQUAL_TO,
        found.scoreDocs.length == shown
            ? null
            : cursor(request.order(), found.scoreDocs[shown - 1]),
        message);
  }

  /** One more than is shown, to know whether there are more. */
  private static TopFieldCollectorManager collector(IndexSearcher searcher, SearchRequest request) {
    return new TopFieldCollectorManager(
        request.order() == Order.TIME ? BY_TIME : BY_RELEVANCE,
        request.limit() + 1,
        request.after() == null ? null : place(searcher, request.after()),
        COUNTED);
  }

  private static FieldDoc place(IndexSearcher searcher, Cursor after) {
    Object key =
        after.order() == Order.TIME
            ? (Object) after.key()
            : (Object) Float.intBitsToFloat((int) after.key());
    int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1); // places tell all apart
    return new FieldDoc(last, Float.NaN, new Object[] {key, new BytesRef(after.place())});
  }

  private static Cursor cursor(Order order, ScoreDoc last) {
    Object[] fields = ((FieldDoc) last).fields;
    long key = order == Order.TIME ? (Long) fields[0] : Float.floatToIntBits((Float) fields[0]);
    return new Cursor(order, key, ((BytesRef) fields[1]).utf8ToString());
  }
}
