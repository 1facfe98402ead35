package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalUrlTest {
  private static final URI FOUND =
      URI.create("https://dunmore.example/news/a?utm_medium=mail&p=3#top");

  @Test
  void trackingAndFragment_areTakenOff() {
    assertThat(CanonicalUrl.of(Stream.of(), FOUND))
        .isEqualTo(URI.create("https://dunmore.example/news/a?p=3"));
  }

  @Test
  void relativeAddress_isResolved() {
    assertThat(CanonicalUrl.of(Stream.of("/news/b?fbclid=1"), FOUND))
        .isEqualTo(URI.create("https://dunmore.example/news/b"));
  }

  @Test
  void frontPageOrNonsense_isNoAddressOfAnArticle() {
    assertThat(
            CanonicalUrl.of(
                Stream.of("https://dunmore.example/", "ht tp:/x", "mailto:a@b.c"), null))
        .isNull();
  }
}
