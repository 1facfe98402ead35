package news.parallax.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Threads that do the same to many items.
 *
 * @param threads 1 or more; has no influence on results
 */
public record Workers(int threads, Progress progress) {
  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /** As many as there are processors. */
  public static Workers onAllProcessors(Progress progress) {
    return new Workers(Runtime.getRuntime().availableProcessors(), progress);
  }

  /** The same threads, with their progress told in another way. */
  public Workers telling(Progress other) {
    return new Workers(threads, other);
  }

  /** The results of a list's items, in its order. */
  public <T, R> List<R> map(String stage, List<T> items, Function<? super T, ? extends R> each) {
    AtomicInteger done = new AtomicInteger();
    return map(
        items::forEach, each, () -> progress.done(stage, done.incrementAndGet(), items.size(), 0));
  }

  /**
   * The results of items, in the order they come.
   *
   * @param items is held back while two items a thread are waiting, so that memory is bounded
   * @param total how many they seem to be; 0 where nobody knows
   */
  public <T, R> List<R> map(
      String stage, Consumer<Consumer<T>> items, int total, Function<? super T, ? extends R> each) {
    AtomicInteger done = new AtomicInteger();
    return map(items, each, () -> progress.done(stage, done.incrementAndGet(), total, 0));
  }

  private <T, R> List<R> map(
      Consumer<Consumer<T>> items, Function<? super T, ? extends R> each, Runnable afterEach) {
    List<CompletableFuture<R>> results = new ArrayList<>();
    Semaphore waiting = new Semaphore(2 * threads);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      items.accept(
          item -> {
            waiting.acquireUninterruptibly();
            results.add(
                CompletableFuture.<R>supplyAsync(() -> each.apply(item), pool)
                    .whenComplete((result, fault) -> waiting.release())
                    .whenComplete((result, fault) -> afterEach.run()));
          });
      return results.stream().map(CompletableFuture::join).toList();
    }
  }
}
