package news.parallax.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Lineage;
import org.junit.jupiter.api.Test;

class SampleLineageTest {
  private static final Lineage COLLISION = Samples.story("essel-courier-ferry").lineage();

  @Test
  void sameWireText_isACopyOfTheEarlierOne() {
    Copy copy = copy("harbour-post-ferry", "calvara-today-ferry-wire");
    assertThat(copy.kind()).isEqualTo(Copy.Kind.COPY);
    assertThat(copy.earlier()).isTrue();
    assertThat(copy.share()).isGreaterThan(.9);
  }

  @Test
  void cutWireText_isATrimmedCopy() {
    Copy copy = copy("morning-ledger-ferry", "calvara-today-ferry-wire");
    assertThat(copy.kind()).isEqualTo(Copy.Kind.TRIMMED);
    assertThat(copy.share()).isGreaterThan(.9);
  }

  @Test
  void wireCopies_areOneOrigin() {
    assertThat(origin(COLLISION, "calvara-today-ferry-wire"))
        .containsExactly(
            "calvara-today-ferry-wire.html",
            "harbour-post-ferry-clutter.html",
            "morning-ledger-ferry-brief.txt",
            "northline-ferry-passengers.html");
  }

  @Test
  void lookAlikes_areNoCopies() {
    assertThat(Samples.story("northline-vennby").lineage().copies()).isEmpty();
    assertThat(Samples.story("calvara-today-second").lineage().copies()).isEmpty();
  }

  private static ArticleId id(String file) {
    return Samples.article(file).id();
  }

  private static Copy copy(String file, String of) {
    return COLLISION.copies().stream()
        .filter(copy -> copy.article().equals(id(file)) && copy.of().equals(id(of)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no copy: " + file));
  }

  private static List<String> origin(Lineage lineage, String file) {
    return lineage.origins().stream()
        .filter(origin -> origin.articles().contains(id(file)))
        .map(origin -> Samples.files(origin.articles()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no origin of " + file));
  }
}
