package news.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Property(tries = 200)
  void segment_isReadBack(@ForAll String id) {
    String whole = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(Links.id(Links.segment(whole))).isEqualTo(whole);
    assertThat(Links.segment(whole)).matches("[A-Za-z0-9.~-]*");
  }

  @Test
  void segmentOfDots_isNoStepUp() {
    assertThat(Links.segment("..")).isEqualTo("~2e.");
    assertThat(Links.segment("../etc")).doesNotContain("/");
  }

  @Test
  void idOfNoSuchForm_isTheSegmentItself() {
    assertThat(Links.id("a~")).isEqualTo("a~");
    assertThat(Links.id("a~zz")).isEqualTo("a~zz");
  }
}
