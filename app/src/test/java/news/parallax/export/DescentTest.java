package news.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import org.junit.jupiter.api.Test;

class DescentTest {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final ArticleId C = new ArticleId("c");

  @Test
  void copies_standUnderTheTextThatIsNone() {
    Descent descent = of(copy(B, A), copy(C, B), copy(C, A));

    assertThat(descent.texts()).containsExactly(A);
    assertThat(descent.sources().get(C)).isEqualTo(copy(C, A));
  }

  @Test
  void circle_hasOneTextAndNoWayBack() {
    Descent descent = of(copy(A, C), copy(B, A), copy(C, B));

    assertThat(descent.texts()).containsExactly(A);
    assertThat(descent.sources().keySet()).containsExactlyInAnyOrder(B, C);
  }

  @Test
  void articlesThatShareNothing_areTextsEach() {
    assertThat(of().texts()).containsExactly(A, B, C);
  }

  private static Descent of(Copy... copies) {
    return Descent.of(List.of(A, B, C), new Lineage(Stream.of(copies).toList(), List.of()));
  }

  private static Copy copy(ArticleId article, ArticleId of) {
    return new Copy(article, of, Copy.Kind.COPY, 1, Copy.Basis.TEXT, null);
  }
}
