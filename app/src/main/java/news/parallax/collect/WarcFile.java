package news.parallax.collect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500), packed or not: the successful HTML and text responses in it. Pictures,
 * requests, redirects and the like are no pages and are passed over.
 */
final class WarcFile implements Form {
  private static final Set<String> PAGES =
      Set.of("text/html", "text/plain", "application/xhtml+xml");

  @Override
  public void read(Input input, Sink sink) throws IOException {
    WarcReader reader = new WarcReader(input.bytes());
    try {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        String where = input.name() + ":" + reader.position();
        record(next.get(), where, sink);
      }
    } catch (ParsingException e) {
      throw new IOException(
          "no web archive from byte " + reader.position() + " on; what follows is left out", e);
    }
  }

  private static void record(WarcRecord record, String where, Sink sink) throws IOException {
    try {
      switch (record) {
        case WarcResponse response -> response(response, where, sink);
        case WarcResource resource -> stored(resource, where, sink);
        case WarcConversion conversion -> stored(conversion, where, sink);
        default -> {}
      }
    } catch (ParsingException | IllegalArgumentException e) {
      sink.error(where, "a record that can't be read: " + e.getMessage());
    }
  }

  private static void response(WarcResponse record, String where, Sink sink) throws IOException {
    if (!record.contentType().base().equals(MediaType.HTTP)) {
      return;
    }
    HttpResponse http = record.http();
    if (http.status() / 100 == 2 && isPage(http.contentType())) {
      String type = http.headers().first("Content-Type").orElse(null);
      page(record, http.bodyDecoded().stream(), type, where, sink);
    }
  }

  private static void stored(WarcTargetRecord record, String where, Sink sink) throws IOException {
    if (isPage(record.contentType())) {
      page(record, record.body().stream(), record.contentType().toString(), where, sink);
    }
  }

  private static void page(
      WarcTargetRecord record, InputStream body, @Nullable String type, String where, Sink sink)
      throws IOException {
    Optional<byte[]> bytes = SinglePage.bytes(where, body, sink);
    if (bytes.isPresent()) {
      sink.page(SinglePage.page(where, record.targetURI(), record.date(), bytes.get(), type));
    }
  }

  private static boolean isPage(MediaType type) {
    return PAGES.contains(type.base().toString());
  }
}
