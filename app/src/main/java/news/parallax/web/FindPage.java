package news.parallax.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Span;
import news.parallax.export.ClaimText;
import news.parallax.export.Label;
import news.parallax.export.TimeText;
import news.parallax.index.Cursor;
import news.parallax.index.Hit;
import news.parallax.index.HitSources;
import news.parallax.index.Kind;
import news.parallax.index.SearchIndex;
import news.parallax.index.SearchPage;
import news.parallax.index.SearchRequest;
import news.parallax.serve.Forms;
import news.parallax.store.Library;
import news.parallax.store.SavedSearch;
import org.jspecify.annotations.Nullable;

/** Searches the library; the search stands in the address. */
final class FindPage {
  private static final int LIMIT = 30;

  private final Library library;
  private final SearchIndex index;
  private final Templates templates;
  private final Forms forms;

  FindPage(Library library, SearchIndex index, Templates templates, Forms forms) {
    this.library = library;
    this.index = index;
    this.templates = templates;
    this.forms = forms;
  }

  /**
   * What the template shows.
   *
   * @param kind as the form's field holds it; empty for what the query asks of
   * @param found how much, in words; empty where nothing was asked
   * @param message what is to be known of the query; may be empty
   * @param next the address of the hits after these; empty at the end
   * @param feed the address of the search as a feed; empty where nothing was asked
   * @param kept the searches that people keep
   * @param token of the forms
   */
  record View(
      String query,
      String kind,
      List<String> kinds,
      String order,
      String found,
      String message,
      List<Row> hits,
      String next,
      String feed,
      List<Kept> kept,
      String token) {}

  /** A search that somebody keeps. */
  record Kept(String name, String query, String href) {
    static Kept of(SavedSearch search) {
      return new Kept(search.name(), search.query(), Links.search(search.query(), search.sort()));
    }
  }

  /**
   * A hit.
   *
   * @param about what it is: its kind, its speaker, how it stands among the sources
   * @param differences how the sources of a claim differ; empty where they do not
   * @param story the address of its story; empty for none
   */
  record Row(
      List<Piece> pieces,
      String href,
      String by,
      String when,
      String about,
      List<String> differences,
      String story) {}

  void get(Context context) {
    String query = field(context, "q");
    Kind kind = kind(field(context, "kind"));
    SearchRequest.Order order =
        field(context, "order").equals("time")
            ? SearchRequest.Order.TIME
            : SearchRequest.Order.RELEVANCE;
    Cursor after = Cursor.parse(field(context, "after")).orElse(null);
    SearchPage page =
        query.isEmpty() ? null : index.search(new SearchRequest(query, kind, order, after, LIMIT));
    String kindField = kind == null ? "" : Label.of(kind);
    View view =
        new View(
            query,
            kindField,
            Arrays.stream(Kind.values()).map(each -> Label.of(each)).toList(),
            order.toString(),
            page == null ? "" : found(page),
            page == null ? "" : Objects.requireNonNullElse(page.message(), ""),
            page == null ? List.of() : rows(page),
            page == null || page.next() == null
                ? ""
                : "/search?q="
                    + Links.query(query)
                    + "&kind="
                    + kindField
                    + "&order="
                    + order
                    + "&after="
                    + page.next(),
            query.isEmpty() ? "" : Links.feed(query),
            library.searches().stream().map(Kept::of).toList(),
            forms.token());
    templates.write(context, "find", new Frame("Search", "/search"), view);
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }

  private static @Nullable Kind kind(String field) {
    return Arrays.stream(Kind.values())
        .filter(each -> Label.of(each).equals(field))
        .findFirst()
        .orElse(null);
  }

  private static String found(SearchPage page) {
    return (page.atLeast() ? "at least " : "") + page.total() + " found";
  }

  private List<Row> rows(SearchPage page) {
    HitSources sources = new HitSources(library);
    return page.hits().stream().map(hit -> row(hit, sources)).toList();
  }

  private static Row row(Hit hit, HitSources sources) {
    int start = hit.passage().start();
    List<Span> marks =
        hit.marked().stream()
            .map(each -> new Span(each.start() - start, each.end() - start))
            .toList();
    String text = hit.passage().text();
    Hit.Report report = hit.report();
    return new Row(
        Piece.of(text, new Span(0, text.length()), marks),
        Links.passage(hit.passage(), report.version()),
        sources.publisher(hit),
        TimeText.inWords(Objects.requireNonNullElse(report.published(), "date unknown")),
        about(hit),
        sources.claim(hit).map(ClaimText::differences).orElse(List.of()),
        hit.story() == null ? "" : Links.story(hit.story()));
  }

  /** The title of a passage's article, where the passage is no title itself. */
  private static String title(Hit hit) {
    String title = Objects.requireNonNullElse(hit.report().title(), "");
    return title.equals(hit.passage().text()) ? "title" : title;
  }

  private static String about(Hit hit) {
    return switch (hit.kind()) {
      case PASSAGE -> title(hit);
      case UTTERANCE -> "said by " + Objects.requireNonNullElse(hit.speaker(), "somebody unknown");
      case CLAIM ->
          "claim" + (hit.claim() == null ? "" : ", " + ClaimText.words(hit.claim().support()));
      case NAME -> "name: " + Objects.requireNonNullElse(hit.name(), "");
    };
  }
}
