package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static final String MIXED = "a long run of plain ASCII letters, then äé“—”…日本語😀";

  @Test
  void readsCharactersOfEveryLength() {
    assertThat(Utf8.decode(MIXED.repeat(3).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(MIXED.repeat(3));
  }

  @Test
  void refusesWhatEndsWithinACharacter() {
    byte[] bytes = "日".getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.decode(new byte[] {bytes[0], bytes[1]})).isNull();
  }

  @Property
  void agreesWithThePlatform_onAnyText(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.decode(bytes)).isEqualTo(platform(bytes));
  }

  @Property
  void agreesWithThePlatform_onSpoiltText(@ForAll int seed) {
    Random random = new Random(seed);
    byte[] bytes = MIXED.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }

    assertThat(Utf8.decode(bytes)).isEqualTo(platform(bytes));
  }

  private static @Nullable String platform(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
