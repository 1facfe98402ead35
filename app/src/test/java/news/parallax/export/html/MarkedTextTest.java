package news.parallax.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.export.FullBriefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class MarkedTextTest {
  private static final Article ARTICLE = FullBriefing.FIRST;

  @Property
  void anyMarks_leaveTheTextAsItIs(@ForAll("spans") List<Span> spans) {
    Element body = written(spans);
    assertThat(body.wholeText()).isEqualTo(ARTICLE.text());
  }

  @Property
  void everyMark_beginsWhereItsSpanBegins(@ForAll("spans") List<Span> spans) {
    Element body = written(spans);
    for (Span span : spans) {
      Element mark = body.expectFirst("#a1-" + span.start() + "-" + span.end());
      assertThat(span.of(ARTICLE.text())).startsWith(mark.wholeText());
    }
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    int length = ARTICLE.text().length();
    return Combinators.combine(
            Arbitraries.integers().between(0, length - 1), Arbitraries.integers().between(1, 40))
        .as((start, size) -> new Span(start, Math.min(length, start + size)))
        .list()
        .ofMaxSize(12);
  }

  private static Element written(List<Span> spans) {
    Anchors anchors = new Anchors();
    anchors.number(ARTICLE.id());
    spans.forEach(span -> anchors.link(ARTICLE.passage(span), Tone.PLAIN));
    Markup out = new Markup().open("pre");
    MarkedText text = new MarkedText(ARTICLE, anchors);
    int middle = ARTICLE.text().length() / 2;
    text.write(new Span(0, middle), out);
    text.write(new Span(middle, ARTICLE.text().length()), out);
    return Jsoup.parseBodyFragment(out.close().taken()).body();
  }
}
