package news.parallax.pipeline;

import java.util.function.Consumer;
import news.parallax.article.Page;

/** Pages, given one after another so that few need be in memory at once. */
@FunctionalInterface
public interface PageSource {

  /** Gives every page, in any order, from the calling thread. */
  void forEach(Consumer<? super Page> each);

  /** How many there seem to be; 0 where that shows only when they are given. */
  default int count() {
    return 0;
  }
}
