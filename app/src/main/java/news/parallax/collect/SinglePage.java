package news.parallax.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import news.parallax.article.Page;
import org.jspecify.annotations.Nullable;

/** An HTML or text page. */
final class SinglePage implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    bytes(input.name(), input.bytes(), sink)
        .ifPresent(
            bytes ->
                sink.page(page(input.name(), input.url(), input.captured(), bytes, input.type())));
  }

  static Page page(
      String name, @Nullable URI url, Instant captured, byte[] bytes, @Nullable String type) {
    return new Page(name, url, captured, new Page.Raw(bytes, type));
  }

  /** A page's bytes, cut where they are too many; an issue and nothing where they are no page. */
  static Optional<byte[]> bytes(String name, InputStream stream, Sink sink) throws IOException {
    byte[] bytes = stream.readNBytes(Limits.PAGE_BYTES + 1);
    if (isBlank(bytes)) {
      sink.error(name, bytes.length == 0 ? "is empty" : "has nothing but white space");
      return Optional.empty();
    }
    if (Binary.is(bytes)) {
      sink.error(name, "is binary, neither HTML nor text");
      return Optional.empty();
    }
    if (bytes.length > Limits.PAGE_BYTES) {
      sink.error(name, "is over " + (Limits.PAGE_BYTES >> 20) + " MiB; only its start was read");
      bytes = Arrays.copyOf(bytes, Limits.PAGE_BYTES);
    }
    return Optional.of(bytes);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0 || each > ' ') {
        return false;
      }
    }
    return bytes.length == 0 || bytes[0] != 0;
  }
}
