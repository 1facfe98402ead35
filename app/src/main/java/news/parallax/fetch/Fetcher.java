package news.parallax.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fetches pages and feeds, one address at a call, for as many threads as like. It keeps what
 * robots.txt said for a day, and no cookies.
 */
public final class Fetcher implements AutoCloseable {
  private static final Set<String> TYPES =
      Set.of(
          "text/html",
          "text/plain",
          "application/xhtml+xml",
          "application/xml",
          "text/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json",
          "text/x-opml",
          "text/x-opml+xml",
          "application/xml+opml");

  /** What servers say of files whose type they do not know: the content tells. */
  private static final String UNKNOWN = "application/octet-stream";

  private static final Duration REST = Duration.ofMinutes(10);
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  private final Manners manners;
  private final InstantSource clock;
  private final Exchange exchange;
  private final Turns turns = new Turns();
  private final Robots robots;

  /** A fetcher that knows nothing yet. */
  public Fetcher(Manners manners, InstantSource clock) {
    this(manners, clock, address -> manners.allowPrivate() || PublicAddress.is(address));
  }

  Fetcher(Manners manners, InstantSource clock, Predicate<InetAddress> permitted) {
    this.manners = manners;
    this.clock = clock;
    this.exchange = new Exchange(manners, permitted);
    this.robots = new Robots(exchange, turns);
  }

  /**
   * Asks for an address, following redirects. Waits until it is polite to ask.
   *
   * @param known what we have of it
   */
  public Fetched fetch(URI url, Validators known) throws InterruptedException {
    try {
      URI next = Hops.checked(url);
      for (int hop = 0; hop <= Hops.MOST; hop++) {
        Exchange.Answer answer = answer(next, known);
        if (!Hops.isRedirect(answer.status())) {
          return fetched(next, answer);
        }
        next = Hops.next(next, answer);
      }
      return new Fetched.Refused("leads on and on, more than " + Hops.MOST + " times");
    } catch (Refusal e) {
      return new Fetched.Refused(e.reason());
    }
  }

  private Exchange.Answer answer(URI url, Validators known) throws Refusal, InterruptedException {
    Robots.Rules rules = robots.of(url);
    rules.check(url);
    try (Turns.Turn turn = turns.take(url.getHost(), pause(rules))) {
      try {
        Exchange.Answer answer = exchange.get(url, known, manners.bytes());
        if (answer.status() == 429 || answer.status() == 503) {
          turn.leaveAlone(rest(answer), "it answered " + answer.status());
        }
        return answer;
      } catch (IOException e) {
        turn.leaveAlone(REST, "it " + Faults.of(e));
        throw new Refusal(Faults.of(e));
      }
    }
  }

  private Duration pause(Robots.Rules rules) {
    Duration asked = rules.pause();
    Duration longest = manners.longestPause();
    return asked.compareTo(manners.pause()) < 0
        ? manners.pause()
        : asked.compareTo(longest) > 0 ? longest : asked;
  }

  /** How long a server asks to be left alone, where it says so in seconds; within bounds. */
  private static Duration rest(Exchange.Answer answer) {
    String seconds = answer.header("Retry-After").strip();
    if (!seconds.matches("\\d{1,9}")) {
      return REST;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
  }

  private Fetched fetched(URI url, Exchange.Answer answer) {
    if (answer.status() == 304) {
      return new Fetched.Unchanged();
    }
    if (answer.status() != 200 && answer.status() != 203) {
      return new Fetched.Refused("its server answers " + answer.status());
    }
    String type = answer.header("Content-Type");
    String base = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (base.equals(UNKNOWN)) {
      base = "";
      type = "";
    }
    if (!base.isEmpty() && !TYPES.contains(base)) {
      return new Fetched.Refused("is " + base + ", neither a page nor a feed");
    }
    BoundedBody.Bytes body = answer.body();
    Validators validators =
        new Validators(
            answer.headers().firstValue("ETag").orElse(null),
            answer.headers().firstValue("Last-Modified").orElse(null));
    return new Fetched.Document(
        url, body.bytes(), body.whole(), type.isEmpty() ? null : type, clock.instant(), validators);
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    exchange.close();
  }
}
