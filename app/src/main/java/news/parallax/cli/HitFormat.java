package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Span;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Label;
import news.parallax.export.TimeText;
import news.parallax.index.Hit;
import news.parallax.index.HitSources;
import news.parallax.index.SearchPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How hits are shown on the command line. */
enum HitFormat {
  /** What matched stands in brackets, 【so】. */
  TEXT {
    @Override
    void write(SearchPage page, HitSources sources, PrintWriter out) {
      for (Hit hit : page.hits()) {
        out.println(marked(hit).replaceAll("\\s+", " "));
        sources.claim(hit).map(ClaimText::differences).stream()
            .flatMap(List::stream)
            .forEach(difference -> out.println("  " + difference));
        out.println("  " + source(hit, sources));
      }
      out.println(found(page));
    }
  },

  /** One object with the fields of {@link SearchPage}; offsets in Java chars. */
  JSON {
    @Override
    void write(SearchPage page, HitSources sources, PrintWriter out) throws IOException {
      out.println(json(page).toPrettyString());
    }
  };

  private static final JsonMapper MAPPER = new JsonMapper();

  abstract void write(SearchPage page, HitSources sources, PrintWriter out) throws IOException;

  private static String found(SearchPage page) {
    String all = (page.atLeast() ? "more than " : "") + Counts.number((int) page.total(), "hit");
    int shown = page.hits().size();
    return page.total() == shown
        ? all
        : all + ", the first " + shown + " are shown; --limit says how many";
  }

  private static String marked(Hit hit) {
    StringBuilder text = new StringBuilder(hit.passage().text());
    for (Span span : hit.marked().reversed()) {
      text.insert(span.end() - hit.passage().start(), '】');
      text.insert(span.start() - hit.passage().start(), '【');
    }
    return text.toString();
  }

  private static String source(Hit hit, HitSources sources) {
    return Stream.of(
            hit.speaker() == null ? null : "said by " + hit.speaker(),
            hit.claim() == null ? null : Label.of(hit.claim().support()),
            sources.publisher(hit),
            TimeText.inWords(Objects.requireNonNullElse(hit.report().published(), "date unknown")),
            hit.passage().article().value(),
            hit.story() == null ? null : hit.story().value())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static ObjectNode json(SearchPage page) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("total", page.total()).put("atLeast", page.atLeast()).put("message", page.message());
    ArrayNode hits = json.putArray("hits");
    page.hits().forEach(hit -> write(hit, hits.addObject()));
    return json;
  }

  private static void write(Hit hit, ObjectNode json) {
    json.put("kind", Label.of(hit.kind()))
        .put("article", hit.passage().article().value())
        .put("version", hit.report().version())
        .put("start", hit.passage().start())
        .put("end", hit.passage().end())
        .put("text", hit.passage().text());
    ArrayNode marked = json.putArray("marked");
    for (Span span : hit.marked()) {
      marked.addObject().put("start", span.start()).put("end", span.end());
    }
    json.put("story", hit.story() == null ? null : hit.story().value())
        .put("outlet", hit.report().outlet())
        .put("title", hit.report().title())
        .put("published", hit.report().published())
        .put("language", hit.report().language())
        .put("speaker", hit.speaker())
        .put("claim", hit.claim() == null ? null : hit.claim().id().value())
        .put("support", hit.claim() == null ? null : Label.of(hit.claim().support()));
  }
}
