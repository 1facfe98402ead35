package news.parallax.collect;

import java.io.IOException;

/** One form in which pages come. */
@FunctionalInterface
interface Form {

  /** Gives the input's pages to the sink; closes nothing. */
  void read(Input input, Sink sink) throws IOException;
}
