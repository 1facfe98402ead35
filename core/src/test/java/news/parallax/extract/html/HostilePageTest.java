package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import news.parallax.article.Article;
import news.parallax.article.Page;
import news.parallax.extract.Extraction;
import news.parallax.extract.Extractor;
import news.parallax.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<font>", "</p>"})
  void hundredThousandTags_areRead(String tag) {
    assertThat(read("<html><body>" + tag.repeat(100_000) + "some words here").article())
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>x</p>",
        "&#0;&#x110000;&nosuch;&",
        "\u0000\u202E\u200B",
        "<script>var a = '<p>';</script>",
        "<p style='display:none'>x",
        "<!-- -->",
        "<![CDATA["
      })
  void twentyThousandScraps_areRead(String scrap) {
    assertThat(read("<html><body>" + scrap.repeat(20_000) + "<p>some words</p>").article())
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "style", "href", "content", "datetime"})
  void hugeAttribute_isRead(String name) {
    String page = "<html><body><p " + name + "='" + "a b".repeat(1_000_000) + "'>some words";

    assertThat(read(page).article()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.write('<p>All of it.</p>')</script>",
        "<script type=application/ld+json>{\"@type\":",
        "<div><br></div>"
      })
  void pageWithoutText_isAnIssue(String content) {
    assertThat(read("<html><body>" + content).issues())
        .extracting(Issue::message)
        .contains("holds no article");
  }

  @Test
  void moreBlocksThanAnyArticleHas_areCutWithAnIssue() {
    Extraction read = read("<html><body>" + "<p>a</p>".repeat(HtmlPage.MOST_BLOCKS + 10));

    assertThat(read.article()).isNotNull();
    assertThat(read.issues()).extracting(Issue::message).anyMatch(each -> each.contains("blocks"));
  }

  @Property(tries = 200)
  void anyLines_giveSpansThatFit(@ForAll("lines") String lines) {
    Article article = read(lines).article();

    if (article != null) {
      article.paragraphs().forEach(each -> assertThat(each.span().of(article.text())).isNotBlank());
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "A sentence of some length, which goes on. ",
            "\n",
            "\n\n",
            "By Ann Ash",
            "4 May 2024, 9:37 a.m. ",
            "5 hours ago",
            "12/11/10",
            "Share",
            "(Reuters) - ",
            "PORT ESSEL — ",
            "\u201C",
            "\u2022 ",
            "\u0000",
            "\u202E",
            "\u200B",
            "\uD83D",
            "\t",
            "日本語の文。",
            "|",
            "---",
            "Photo: X")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 200)
  void anyTags_giveSpansThatFit(@ForAll("tagSoup") String soup) {
    Article article = read("<html><body>" + soup).article();

    if (article != null) {
      article.paragraphs().forEach(each -> assertThat(each.span().of(article.text())).isNotBlank());
    }
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=x>",
            "</div>",
            "<a href=/>",
            "</a>",
            "<br>",
            "<br><br>",
            "<li>",
            "<td>",
            "<table>",
            "<h1>",
            "<time datetime='2026-13-45'>",
            "<meta name=date content=x>",
            "words of one sentence, and more. ",
            "<script type=application/ld+json>{\"@type\":",
            "</script>",
            "&amp;",
            "\u0000",
            "\u202E",
            "<b",
            "'",
            "\"",
            "]]>",
            "<figure>",
            "<svg>",
            "<template>")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static Extraction read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Instant captured = Instant.parse("2026-03-02T12:00:00Z");
    return new Extractor().extract(new Page("a.html", null, captured, new Page.Raw(bytes, null)));
  }
}
