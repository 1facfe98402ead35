package news.parallax.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts let robots do (RFC 9309). A server that fails is not asked for anything until it says
 * what it allows; one without a robots.txt allows all.
 */
final class Robots {
  private static final String NAME = "parallax";
  private static final int BYTES = 500 << 10; // as much as the RFC demands to be read
  private static final Duration HELD = Duration.ofHours(24);
  private static final Duration HELD_AFTER_FAULT = Duration.ofMinutes(10);

  private final Exchange exchange;
  private final Turns turns;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  Robots(Exchange exchange, Turns turns) {
    this.exchange = exchange;
    this.turns = turns;
  }

  /**
   * The rules of one host.
   *
   * @param fault why they are not known and all is disallowed; empty where they are known
   */
  record Rules(BaseRobotRules rules, String fault, long until) {

    /**
     * Lets an address pass.
     *
     * @throws Refusal if it is disallowed
     */
    void check(URI url) throws Refusal {
      if (!fault.isEmpty()) {
        throw new Refusal("its host's robots.txt can't be read now (" + fault + ")");
      }
      if (!rules.isAllowed(url.toString())) {
        throw new Refusal("its host's robots.txt disallows it");
      }
    }

    /** The pause that is asked for; zero for none. */
    Duration pause() {
      return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }
  }

  /** The rules that hold for an address, asked for where they are not known or old. */
  Rules of(URI url) throws Refusal, InterruptedException {
    String origin = (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT);
    Rules rules = known.get(origin);
    if (rules == null || rules.until - System.nanoTime() < 0) {
      rules = ask(URI.create(origin + "/robots.txt"));
      known.put(origin, rules);
    }
    return rules;
  }

  private Rules ask(URI start) throws Refusal, InterruptedException {
    URI url = start;
    try {
      for (int hop = 0; hop <= Hops.MOST; hop++) {
        Exchange.Answer answer = answer(url);
        if (!Hops.isRedirect(answer.status())) {
          return rules(start, answer);
        }
        url = Hops.next(url, answer);
      }
      return allOrNone(RobotRulesMode.ALLOW_ALL, "", HELD); // RFC 9309, section 2.3.1.2
    } catch (IOException e) {
      return allOrNone(RobotRulesMode.ALLOW_NONE, Faults.of(e), HELD_AFTER_FAULT);
    }
  }

  private Exchange.Answer answer(URI url) throws Refusal, IOException, InterruptedException {
    try (Turns.Turn turn = turns.take(url.getHost(), Duration.ZERO)) {
      turn.withoutPause();
      return exchange.get(url, Validators.NONE, BYTES);
    }
  }

  private static Rules rules(URI url, Exchange.Answer answer) {
    int status = answer.status();
    if (status / 100 == 5 || status == 429) {
      return allOrNone(RobotRulesMode.ALLOW_NONE, "it answers " + status, HELD_AFTER_FAULT);
    }
    if (status / 100 != 2) {
      return allOrNone(RobotRulesMode.ALLOW_ALL, "", HELD);
    }
    BaseRobotRules rules =
        new SimpleRobotRulesParser()
            .parseContent(
                url.toString(),
                answer.body().bytes(),
                answer.header("Content-Type"),
                List.of(NAME));
    return new Rules(rules, "", System.nanoTime() + HELD.toNanos());
  }

  private static Rules allOrNone(RobotRulesMode mode, String fault, Duration held) {
    return new Rules(new SimpleRobotRules(mode), fault, System.nanoTime() + held.toNanos());
  }
}
