package news.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.article.Span;
import news.parallax.index.SearchRequest.Order;
import news.parallax.store.Library;
import news.parallax.store.LibraryFolder;
import org.junit.jupiter.api.Test;

/** What is asked of the index, and what it answers. */
class SearchIndexTest extends IndexedLibraries {
  @Test
  void word_findsItsForms_markedInTheArticle() {
    SearchPage page = search(samples, "ferries");

    assertThat(page.total()).isPositive();
    Library library = Library.open(new LibraryFolder(samples));
    for (Hit hit : page.hits()) {
      Article article =
          library.article(hit.passage().article(), hit.report().version()).orElseThrow();
      assertThat(hit.passage().span().of(article.text())).isEqualTo(hit.passage().text());
      assertThat(hit.marked()).isNotEmpty();
      for (Span span : hit.marked()) {
        assertThat(span.of(article.text())).matches("(?i)ferr(y|ies)(['’]s)?");
      }
    }
    assertThat(page.hits())
        .anySatisfy(hit -> assertThat(hit.passage().text()).containsIgnoringCase("ferry"));
  }

  @Test
  void words_mustAllBeThere() {
    assertThat(search(samples, "ferry breakwater").hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.passage().text()).containsIgnoringCase("breakwater"));
    assertThat(search(samples, "ferry -breakwater").hits())
        .isNotEmpty()
        .allSatisfy(
            hit -> assertThat(hit.passage().text()).doesNotContainIgnoringCase("breakwater"));
  }

  @Test
  void phrase_isFoundToTheLetter() {
    ingest(folder, List.of(page("a", "Ferry plans", "The council planned new ferry lines.")));

    assertThat(search(folder, "\"new ferry lines\"").total()).isEqualTo(1);
    assertThat(search(folder, "\"new ferry line\"").total()).isZero();
    assertThat(search(folder, "\"ferry new lines\"").total()).isZero();
    assertThat(search(folder, "plan line").total()).isEqualTo(1);
  }

  @Test
  void speaker_findsWhatWasSaid() {
    SearchPage all = searchAll(samples, "speaker:*", Order.RELEVANCE);
    Hit one =
        all.hits().stream()
            .filter(hit -> hit.passage().text().split(" ", -1).length > 8)
            .findFirst()
            .orElseThrow();
    String speaker = Objects.requireNonNull(one.speaker());
    String word =
        Stream.of(one.passage().text().split("[^A-Za-z]+", -1))
            .filter(each -> each.length() > 5)
            .findFirst()
            .orElseThrow();

    SearchPage found = search(samples, "speaker:\"" + speaker + "\" " + word);

    assertThat(found.hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo(Kind.UTTERANCE))
        .anySatisfy(hit -> assertThat(hit.passage()).isEqualTo(one.passage()));
    assertThat(search(samples, "said:" + word).hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo(Kind.UTTERANCE));
  }

  @Test
  void support_findsClaims() {
    assertThat(search(samples, "support:differing").hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.claim()).isNotNull());
  }

  @Test
  void name_findsWhatMentionsIt_andNamesThemselves() {
    Hit name = index(samples, index -> index.search(request("speaker:*"))).hits().getFirst();

    String speaker = Objects.requireNonNull(name.speaker());
    assertThat(search(samples, "name:\"" + speaker + "\"").total()).isPositive();
    assertThat(
            index(
                    samples,
                    index ->
                        index.search(
                            new SearchRequest(
                                "\"" + speaker + "\"", Kind.NAME, Order.RELEVANCE, null, 5)))
                .hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.name()).contains(speaker));
  }

  @Test
  void days_boundTheTimeOfPublication() {
    ingest(
        folder,
        List.of(
            page("a", "One", "The harbour opened in the morning.", "2025-05-01"),
            page("b", "Two", "A tram line was closed by the storm.", "2025-05-02"),
            page("c", "Three", "The museum shows old harbour maps.", "2025-06-03")));

    assertThat(titles("from:2025-05-02")).containsOnly("Two", "Three");
    assertThat(titles("from:2025-05-02 until:2025-05")).containsOnly("Two");
    assertThat(titles("day:2025-05")).containsOnly("One", "Two");
    assertThat(titles("day:[2025-05-01 TO 2025-05-01]")).containsOnly("One");
    assertThat(search(folder, "from:yesterday").message()).contains("is no day");
  }

  @Test
  void pages_goOnWhereTheLastEnded() {
    for (Order order : Order.values()) {
      List<Hit> all = searchAll(samples, "the*", order).hits();
      List<Hit> paged = new ArrayList<>();
      index(
          samples,
          index -> {
            Cursor next = null;
            do {
              SearchPage page = index.search(new SearchRequest("the*", null, order, next, 7));
              paged.addAll(page.hits());
              next =
                  page.next() == null ? null : Cursor.parse(page.next().toString()).orElseThrow();
            } while (next != null);
            return true;
          });
      assertThat(paged).hasSizeGreaterThan(20).isEqualTo(all);
    }
    assertThat(Cursor.parse("r99999999999999999999.x")).isEmpty();
    assertThat(Cursor.parse("' or 1=1")).isEmpty();
  }

  @Test
  void time_putsTheNewestFirst() {
    List<String> days =
        searchAll(samples, "ferry", Order.TIME).hits().stream()
            .map(hit -> Objects.requireNonNullElse(hit.report().published(), "0000"))
            .map(day -> day.substring(0, 4))
            .toList();

    assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void oddQueries_areAnsweredWithAMessage() {
    for (String odd :
        List.of(
            "\"not closed",
            "the of and",
            "ferry AND",
            "((((((",
            "AND OR NOT",
            "*x",
            "name:/.*(.*)*x/",
            "a".repeat(10_000),
            "",
            "day:[a TO",
            "support:lone speaker:Lund",
            ":::")) {
      SearchPage page = search(samples, odd);
      assertThat(page.message()).as(odd).isNotBlank();
    }
    for (String fine :
        List.of(
            "(".repeat(200) + "ferry" + ")".repeat(200),
            "渡".repeat(490),
            "x ".repeat(240),
            "12:30",
            "https://outlet.example/a",
            "story:none",
            "ferry~2",
            "-ferry")) {
      search(samples, fine);
    }
    assertThat(search(samples, "\"ferry").total()).isEqualTo(search(samples, "ferry").total());
  }

  @Test
  void endlessNamesAndMarkup_areTakenAsTheyAre() {
    String endless = "Quillon".repeat(1_500);
    ingest(
        folder,
        List.of(
            new Page(
                "x",
                java.net.URI.create("https://outlet.example/x"),
                Instant.parse("2025-06-01T00:00:00Z"),
                new Page.Parts(
                    "i".repeat(40_000),
                    endless,
                    "<b onclick=alert(1)>Harbour</b> & more",
                    "2025-06-01",
                    "The harbour was closed. \"We wait,\" said Ada Quill."))));

    SearchPage page = search(folder, "title:onclick harbour");

    assertThat(page.hits()).isNotEmpty();
    assertThat(page.hits().getFirst().report().title()).startsWith("<b onclick=alert(1)>");
    assertThat(page.hits().getFirst().passage().article().value()).hasSizeLessThan(200);
  }

  private List<String> titles(String query) {
    return searchAll(folder, query, Order.RELEVANCE).hits().stream()
        .map(hit -> Objects.requireNonNull(hit.report().title()))
        .toList();
  }
}
