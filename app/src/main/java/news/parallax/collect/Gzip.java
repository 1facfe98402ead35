package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A packed file; the name without its {@code .gz} tells what is in it. */
final class Gzip implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    String inner = input.name().substring(0, input.name().length() - ".gz".length());
    try (var packed = new GZIPInputStream(input.bytes())) {
      var unpacked = new BufferedInputStream(new UnpackedBytes(packed, input.size()));
      Form.ofName(inner).read(input.unpacked(unpacked), sink);
    }
  }
}
