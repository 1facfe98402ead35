package news.parallax.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import news.parallax.export.FullBriefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlExportTest {

  @Test
  void hostileWords_stayWords() throws IOException {
    Document page = page();
    assertThat(page.select("script, iframe, object, embed, img, link, form")).isEmpty();
    assertThat(page.text()).contains(FullBriefing.HOSTILE);
  }

  @Test
  void everyLinkWithin_leadsToAnElement() throws IOException {
    Document page = page();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
    assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(20);
  }

  @Test
  void statement_leadsToItsOwnWords() throws IOException {
    Document page = page();
    Element claim = page.expectFirst(".claim h4 a");
    assertThat(page.expectFirst(claim.attr("href")).text()).isEqualTo(claim.text());
  }

  @Test
  void file_needsNothingElse() throws IOException {
    Document page = page();
    assertThat(page.select("[src], link, [style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void unknownDate_isSaidToBeUnknown() throws IOException {
    assertThat(page().expectFirst("#s2").text()).contains("date unknown");
  }

  @Test
  void loneClaim_leadsToWhereOthersMayTellIt() throws IOException {
    Document page = page();
    Element elsewhere = page.expectFirst(".lone .note a");
    assertThat(page.expectFirst(elsewhere.attr("href")).text()).isEqualTo("Mill fire in Velmont");
  }

  @Test
  void version_tellsWhomTheWordsAreSaidTo() throws IOException {
    assertThat(page().expectFirst(".versions li").text()).contains(", to “reporters”");
  }

  private static Document page() throws IOException {
    StringWriter out = new StringWriter();
    new HtmlExport().write(FullBriefing.briefing(), out);
    return Jsoup.parse(out.toString());
  }
}
