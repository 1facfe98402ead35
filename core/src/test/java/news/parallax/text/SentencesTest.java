package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import news.parallax.article.Body;
import news.parallax.article.Paragraph;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void abbreviations_endNoSentence() {
    assertThat(cut("Mr. Lund met Dr. A. B. Roy at 5 p.m. on Sept. 3. It rained. No. 4 won."))
        .containsExactly(
            "Mr. Lund met Dr. A. B. Roy at 5 p.m. on Sept. 3.", "It rained.", "No. 4 won.");
  }

  @Test
  void abbreviationBeforeStarter_endsSentence() {
    assertThat(cut("They left the U.S. The U.S. Navy stayed. He joined Hull Inc. It grew."))
        .containsExactly(
            "They left the U.S.", "The U.S. Navy stayed.", "He joined Hull Inc.", "It grew.");
  }

  @Test
  void closingMarks_stayWithTheStop() {
    assertThat(cut("“We won.” “Did you?” Ann Lee said. (They did.) Fine."))
        .containsExactly("“We won.”", "“Did you?” Ann Lee said.", "(They did.)", "Fine.");
  }

  @Test
  void decimalsAndEllipses_areNoEnds() {
    assertThat(cut("It rose 3.5 points … and fell... then stopped. Wait... What?"))
        .containsExactly("It rose 3.5 points … and fell... then stopped.", "Wait...", "What?");
  }

  @Test
  void otherScripts_haveTheirStops() {
    assertThat(cut("他来了。她走了。")).containsExactly("他来了。", "她走了。");
    assertThat(cut("वह आया। वह गया।")).containsExactly("वह आया।", "वह गया।");
    assertThat(cut("هل جاء؟ نعم جاء.")).containsExactly("هل جاء؟", "نعم جاء.");
  }

  @Test
  void paragraphs_areNotCrossed() {
    Body body =
        Body.of(
            "A title",
            List.of(
                new Body.Block("No stop here", Paragraph.Kind.PARAGRAPH, ""),
                new Body.Block("Nor here", Paragraph.Kind.PARAGRAPH, "")));
    assertThat(Sentences.of(body)).extracting(Sentence::paragraph).containsExactly(-1, 0, 1);
  }

  @Property(tries = 300)
  void anyText_isCoveredInOrder(
      @ForAll
          @Chars({'.', '!', '"', '”', ' ', 'a', 'B', '3', '。', '\n'})
          @CharRange(from = 'x', to = 'z')
          String text) {
    int last = 0;
    for (Span span : Sentences.in(text, new Span(0, text.length()))) {
      assertThat(text.substring(last, span.start())).isBlank();
      assertThat(span.length()).isPositive();
      last = span.end();
    }
    assertThat(text.substring(last)).isBlank();
  }

  private static List<String> cut(String text) {
    return Sentences.in(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
