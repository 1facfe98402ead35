package news.parallax.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.json.JsonMapper;

/** Records of the domain as the database holds them: their components as JSON, deflated. */
final class Packed {
  /** Components only: what a record concludes from them is not kept. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .build();

  private Packed() {}

  static byte[] pack(Object record) {
    return deflated(JSON.writeValueAsBytes(record));
  }

  static <T> T unpack(byte[] packed, Class<T> type) {
    return JSON.readValue(inflated(packed), type);
  }

  static String json(Object record) {
    return JSON.writeValueAsString(record);
  }

  static <T> T ofJson(String json, Class<T> type) {
    return JSON.readValue(json, type);
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater quickest = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, quickest)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quickest.end();
    }
    return packed.toByteArray();
  }

  static byte[] inflated(byte[] packed) {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
