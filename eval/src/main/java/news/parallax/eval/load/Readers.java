package news.parallax.eval.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Readers of a desk, each of whom looks at one page after another.
 *
 * @param kinds what they look at, by name: the path of a page by a random number
 */
record Readers(URI desk, int count, Map<String, Function<Random, String>> kinds) {

  /** How long answers took, in nanoseconds, sorted. */
  @SuppressWarnings("ArrayRecordComponent") // tens of thousands, never compared
  record Times(long[] nanos, int failures) {
    double millis(double share) {
      return nanos.length == 0
          ? Double.NaN
          : nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
    }
  }

  /**
   * Lets them read for some seconds, and then for some more that count; the times of each kind, by
   * name.
   */
  Map<String, Times> read(int warming, int seconds) throws InterruptedException {
    long begin = System.nanoTime() + Duration.ofSeconds(warming).toNanos();
    long end = begin + Duration.ofSeconds(seconds).toNanos();
    Map<String, ConcurrentLinkedQueue<Long>> times = new TreeMap<>();
    kinds.keySet().forEach(kind -> times.put(kind, new ConcurrentLinkedQueue<>()));
    List<Thread> readers = new ArrayList<>();
    for (int reader = 0; reader < count; reader++) {
      Random random = new Random(reader);
      readers.add(Thread.ofVirtual().start(() -> read(random, times, begin, end)));
    }
    for (Thread reader : readers) {
      reader.join();
    }
    Map<String, Times> sorted = new TreeMap<>();
    times.forEach((kind, each) -> sorted.put(kind, sorted(each)));
    return sorted;
  }

  /** Whether one of their pages can be read now. */
  boolean canRead() {
    HttpClient client = client();
    return kinds.values().stream()
        .map(kind -> HttpRequest.newBuilder(desk.resolve(kind.apply(new Random(0)))).build())
        .anyMatch(request -> time(client, request) >= 0);
  }

  /** Follows a story that was merged meanwhile. */
  private static HttpClient client() {
    return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  private static Times sorted(ConcurrentLinkedQueue<Long> times) {
    long[] good = times.stream().filter(nanos -> nanos >= 0).mapToLong(nanos -> nanos).toArray();
    Arrays.sort(good);
    return new Times(good, times.size() - good.length);
  }

  private void read(
      Random random, Map<String, ConcurrentLinkedQueue<Long>> times, long begin, long end) {
    HttpClient client = client();
    while (System.nanoTime() < end) {
      for (Map.Entry<String, Function<Random, String>> kind : kinds.entrySet()) {
        pause(random);
        URI page = desk.resolve(kind.getValue().apply(random));
        HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build();
        boolean counts = System.nanoTime() >= begin;
        long time = time(client, request);
        if (counts) {
          times.getOrDefault(kind.getKey(), new ConcurrentLinkedQueue<>()).add(time);
        }
      }
    }
  }

  /** A reader comes, and comes back, when he has looked at something else for a second or so. */
  private static void pause(Random random) {
    try {
      Thread.sleep(500 + random.nextInt(1_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long an answer took; negative where it was none. */
  private static long time(HttpClient client, HttpRequest request) {
    long start = System.nanoTime();
    try {
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      return status == 200 ? System.nanoTime() - start : -1;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
