package news.parallax.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Threads that do the same to many items.
 *
 * @param threads 1 or more; has no influence on results
 */
public record Workers(int threads) {
  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /** As many as there are processors. */
  public static Workers onAllProcessors() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /** The results of a list's items, in its order. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> each) {
    return map(items::forEach, each);
  }

  /**
   * The results of items, in the order they come.
   *
   * @param items is held back while two items a thread are waiting, so that memory is bounded
   */
  public <T, R> List<R> map(Consumer<Consumer<T>> items, Function<? super T, ? extends R> each) {
    List<CompletableFuture<R>> results = new ArrayList<>();
    Semaphore waiting = new Semaphore(2 * threads);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      items.accept(
          item -> {
            waiting.acquireUninterruptibly();
            results.add(
                CompletableFuture.<R>supplyAsync(() -> each.apply(item), pool)
                    .whenComplete((result, fault) -> waiting.release()));
          });
      return results.stream().map(CompletableFuture::join).toList();
    }
  }
}
