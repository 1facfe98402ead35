package news.parallax.collect;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that wait to be fetched, by host: of each host one at a time, those named first
 * going first. Not safe for threads.
 */
final class Visits {
  /** Hosts that are asked at the same time. */
  private static final int HOSTS = 8;

  /** Letters of feeds' own texts that may wait before further feeds are fetched. */
  private static final int LETTERS = 16 << 20;

  private final Map<String, Deque<Visit>> waiting = new LinkedHashMap<>();
  private final Set<String> busy = new HashSet<>();
  private final Set<URI> seen = new HashSet<>();
  private long letters;

  /** Lets an address wait, unless it was named before. */
  void add(Visit visit) {
    if (seen.add(visit.url())) {
      letters += visit.letters();
      waiting.computeIfAbsent(visit.host(), any -> new ArrayDeque<>()).add(visit);
    }
  }

  /** How many were named so far. */
  int named() {
    return seen.size();
  }

  /**
   * The next address to be fetched, whose host is then busy.
   *
   * @param wanted is asked for each, in their order; the others are dropped
   * @return null where all wait for something, or none is left
   */
  @Nullable Visit next(Predicate<Visit> wanted) {
    if (busy.size() >= HOSTS) {
      return null;
    }
    for (Map.Entry<String, Deque<Visit>> host : waiting.entrySet()) {
      if (!busy.contains(host.getKey()) && mayStart(host.getValue().peek())) {
        Visit next = next(host.getValue(), wanted);
        if (next != null) {
          busy.add(host.getKey());
          return next;
        }
      }
    }
    return null;
  }

  /** Feeds wait while much text of others does; where nothing else goes on, one must. */
  private boolean mayStart(@Nullable Visit first) {
    return first != null
        && (first.stage() == Visit.Stage.PAGE || letters < LETTERS || busy.isEmpty());
  }

  private @Nullable Visit next(Deque<Visit> visits, Predicate<Visit> wanted) {
    for (Visit next = visits.poll(); next != null; next = visits.poll()) {
      letters -= next.letters();
      if (wanted.test(next)) {
        return next;
      }
    }
    return null;
  }

  /** A visit is over: its host may be asked again. */
  void over(Visit visit) {
    busy.remove(visit.host());
  }

  /** Whether any address is being fetched. */
  boolean areUnderWay() {
    return !busy.isEmpty();
  }
}
