package news.parallax.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import news.parallax.export.Export;
import news.parallax.export.FullBriefing;
import org.junit.jupiter.api.Test;

class TextExportTest {

  @Test
  void story_tellsBreadthBasisAndDifference() throws IOException {
    assertThat(written(new TextExport()).replaceAll("\\s+", " "))
        .contains("6 May 2024, inferred from “on Monday”")
        .contains("2 articles · 1 text · 1 outlet (1 unknown) · 1 origin")
        .contains("count differs: later report")
        .contains("velmont.example: Some 45 people left their homes.")
        .contains("direct, “said”, to “reporters”")
        .contains("others may tell it in other words: Mill fire in Velmont [velmont.example]")
        .contains("date unknown");
  }

  @Test
  void lines_areNotWiderThanTheScreen() throws IOException {
    assertThat(written(new TextExport()).lines()).allMatch(line -> line.length() <= Wrapped.WIDTH);
  }

  @Test
  void markdown_escapesTheSourcesSigns() throws IOException {
    assertThat(written(new MarkdownExport()))
        .contains("\\<script\\>")
        .doesNotContain("<script>")
        .contains("### Summary");
  }

  @Test
  void article_showsWhatWasRemovedOnRequestOnly() throws IOException {
    StringWriter plain = new StringWriter();
    new ArticleText(false).write(FullBriefing.FIRST, plain);
    StringWriter whole = new StringWriter();
    new ArticleText(true).write(FullBriefing.FIRST, whole);
    assertThat(plain.toString()).contains("Credits: Coastwire").doesNotContain("Read more");
    assertThat(whole.toString()).contains("[related links] Read more");
  }

  private static String written(Export export) throws IOException {
    StringWriter out = new StringWriter();
    export.write(FullBriefing.briefing(), out);
    return out.toString();
  }
}
