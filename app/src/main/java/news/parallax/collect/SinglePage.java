package news.parallax.collect;

import java.io.IOException;
import java.util.Arrays;
import news.parallax.article.Page;

/** An HTML or text page. */
final class SinglePage implements Form {

  @Override
  public void read(Input input, Sink sink) throws IOException {
    byte[] bytes = input.bytes().readNBytes(Limits.PAGE_BYTES + 1);
    if (bytes.length == 0) {
      sink.error(input.name(), "is empty");
      return;
    }
    if (bytes.length > Limits.PAGE_BYTES) {
      sink.error(
          input.name(), "is over " + (Limits.PAGE_BYTES >> 20) + " MiB; the rest is left out");
      bytes = Arrays.copyOf(bytes, Limits.PAGE_BYTES);
    }
    sink.pages().accept(new Page(input.name(), null, input.captured(), new Page.Raw(bytes, null)));
  }
}
