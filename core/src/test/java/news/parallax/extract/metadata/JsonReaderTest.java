package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  @Test
  void soundJson_isRead() {
    Json read = only("{\"a\": [1, {\"b\": \"x\\u00e9\\n\"}], \"c\": true, \"d\": null}");

    assertThat(read.texts("c")).containsExactly("true");
    assertThat(read.texts("d")).isEmpty();
    assertThat(Objects.requireNonNull(read.field("a")).items().get(1).text("b")).isEqualTo("xé");
  }

  @Test
  void usualFaults_costNoMoreThanTheirValue() {
    Json read =
        only(
            "/*<![CDATA[*/ {\"a\": \"line\nbreak\",, \"b\": \"two\" \"c\": 'odd', \"d\": \"four\",}");

    assertThat(read.text("a")).isEqualTo("line\nbreak");
    assertThat(read.text("b")).isEqualTo("two");
    assertThat(read.text("d")).isEqualTo("four");
  }

  @Test
  void cutEnd_keepsWhatWasRead() {
    assertThat(only("{\"a\": \"one\", \"b\": {\"c\": \"tw").text("a")).isEqualTo("one");
  }

  @Test
  void deepNesting_isReadToABound() {
    assertThat(JsonReader.read("[".repeat(100_000))).isNotEmpty();
    assertThat(JsonReader.read("{\"a\":".repeat(100_000))).isNotEmpty();
  }

  @Property(tries = 300)
  void anyText_isReadWithoutFault(
      @ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '~') String text) {
    assertThat(JsonReader.read("{" + text)).isNotEmpty();
  }

  private static Json only(String source) {
    List<Json> values = JsonReader.read(source);
    assertThat(values).isNotEmpty();
    return values.getFirst();
  }
}
