package news.parallax.extract.html;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Body;
import news.parallax.article.PublishedAt;
import news.parallax.article.PublishedAt.Basis;
import news.parallax.article.PublishedAt.Precision;
import news.parallax.extract.metadata.MachineTime;
import news.parallax.extract.metadata.Marked;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.when.DateContext;
import news.parallax.extract.when.DateWords;
import news.parallax.extract.when.EntryClock;
import org.jspecify.annotations.Nullable;

/**
 * When the entries of a live blog were posted, found by the times that stand in them: those of the
 * structured data's updates, else of marked elements, else clocks on lines of their own, whichever
 * finds most. An entry is the largest element with just one of the times in it; where that holds
 * the time alone, all that follows until the next time.
 */
final class LiveEntries {
  private static final int FEWEST = 2;
  private static final int FEWEST_UNSAID = 4;
  private static final Duration LONGEST_UNSAID = Duration.ofDays(2);
  private static final int LONGEST_LINE = 40;
  private static final int START = 40;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Of a page that is no live blog. */
  static final LiveEntries NONE = new LiveEntries(List.of(), new TreeMap<>(), Set.of());

  private final List<Block> blocks;
  private final NavigableMap<Integer, PublishedAt> byBlock;
  private final Map<Region, PublishedAt> byRegion = new HashMap<>();
  private final Set<Integer> alone = new HashSet<>();

  /** Blocks that are an entry's time and nothing else. */
  private final Set<Integer> clocks;

  private LiveEntries(
      List<Block> blocks, NavigableMap<Integer, PublishedAt> byBlock, Set<Integer> clocks) {
    this.blocks = blocks;
    this.byBlock = byBlock;
    this.clocks = Set.copyOf(clocks);
    Map<Region, Integer> counts = new HashMap<>();
    byBlock.keySet().forEach(block -> count(blocks.get(block).region(), counts));
    byBlock.forEach(
        (block, time) -> {
          Region entry = entry(block, counts);
          byRegion.put(entry, time);
          if (entry.blocks <= 1) {
            alone.add(block);
          }
        });
  }

  private static void count(Region innermost, Map<Region, Integer> counts) {
    for (Region at = innermost; at != null; at = at.parent) {
      counts.merge(at, 1, Integer::sum);
    }
  }

  private Region entry(int block, Map<Region, Integer> counts) {
    Region entry = blocks.get(block).region();
    while (entry.parent != null && counts.getOrDefault(entry.parent, 0) == 1) {
      entry = entry.parent;
    }
    return entry;
  }

  /** The entries of a page; none where too few of its blocks have times. */
  static LiveEntries of(HtmlPage page, Metadata metadata, DateContext context) {
    NavigableMap<Integer, PublishedAt> best = new TreeMap<>();
    for (NavigableMap<Integer, PublishedAt> times :
        List.of(
            stated(page, metadata.claims().updates()),
            alike(page, marked(page, context)),
            alike(page, clocks(page, metadata, context)))) {
      best = times.size() > best.size() && times.size() >= FEWEST ? times : best;
    }
    if (best.isEmpty()) {
      return NONE;
    }
    Set<Integer> clocks = new HashSet<>(best.keySet());
    clocks.removeIf(block -> EntryClock.of(page.blocks().get(block).text(), context) == null);
    return new LiveEntries(page.blocks(), best, clocks);
  }

  /** The times in elements that look like most: a page's own time stands in one of another kind. */
  private static NavigableMap<Integer, PublishedAt> alike(
      HtmlPage page, NavigableMap<Integer, PublishedAt> times) {
    Map<String, NavigableMap<Integer, PublishedAt>> byLook = new TreeMap<>();
    times.forEach(
        (block, time) -> {
          Region region = page.blocks().get(block).region();
          String names = DIGITS.matcher(region.names).replaceAll("");
          String look = region.tag + " " + region.depth + " " + names;
          byLook.computeIfAbsent(look, any -> new TreeMap<>()).put(block, time);
        });
    return byLook.values().stream()
        .reduce((most, next) -> next.size() > most.size() ? next : most)
        .orElseGet(TreeMap::new);
  }

  private static NavigableMap<Integer, PublishedAt> stated(
      HtmlPage page, List<Metadata.Update> updates) {
    Map<String, PublishedAt> byStart = new HashMap<>();
    for (Metadata.Update update : updates) {
      Stream.of(update.headline(), update.text())
          .map(LiveEntries::start)
          .filter(start -> !start.isEmpty())
          .forEach(start -> byStart.put(start, update.time()));
    }
    NavigableMap<Integer, PublishedAt> times = new TreeMap<>();
    PublishedAt before = null;
    for (int i = 0; i < page.blocks().size() && !byStart.isEmpty(); i++) {
      PublishedAt time = byStart.get(start(page.blocks().get(i).text()));
      if (time != null && !time.equals(before)) {
        times.put(i, time);
        before = time;
      }
    }
    return times;
  }

  private static String start(String text) {
    String key = Repeats.key(text);
    return key.substring(0, Math.min(START, key.length()));
  }

  private static NavigableMap<Integer, PublishedAt> marked(HtmlPage page, DateContext context) {
    NavigableMap<Integer, PublishedAt> times = new TreeMap<>();
    for (Marked marked : page.head().marked()) {
      if (marked.kind() == Marked.Kind.TIME && marked.block() < page.blocks().size()) {
        PublishedAt time = time(marked, context);
        if (time != null && time.precision() == Precision.MINUTE) {
          times.putIfAbsent(marked.block(), time);
        }
      }
    }
    return times;
  }

  private static @Nullable PublishedAt time(Marked marked, DateContext context) {
    PublishedAt stated = MachineTime.parse(marked.stated(), Basis.METADATA, .95);
    return stated != null || marked.text().length() > LONGEST_LINE
        ? stated
        : DateWords.first(marked.text(), context, Basis.VISIBLE);
  }

  private static NavigableMap<Integer, PublishedAt> clocks(
      HtmlPage page, Metadata metadata, DateContext context) {
    List<Integer> lines = new ArrayList<>();
    List<EntryClock> clocks = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      EntryClock clock = EntryClock.of(page.blocks().get(i).text(), context);
      if (clock != null) {
        lines.add(i);
        clocks.add(clock);
      }
    }
    List<PublishedAt> dated = EntryClock.dated(clocks, metadata.times());
    NavigableMap<Integer, PublishedAt> times = new TreeMap<>();
    for (int i = 0; i < dated.size(); i++) {
      times.put(lines.get(i), dated.get(i));
    }
    return times;
  }

  /** Whether a block is an entry's time and nothing else. */
  boolean isClock(int block) {
    return clocks.contains(block);
  }

  /** When the entry was posted that a block of the page stands in; null where it is in none. */
  @Nullable PublishedAt at(int block) {
    if (byBlock.isEmpty()) {
      return null;
    }
    for (Region at = blocks.get(block).region(); at != null; at = at.parent) {
      PublishedAt time = byRegion.get(at);
      if (time != null) {
        return time;
      }
    }
    Map.Entry<Integer, PublishedAt> before = byBlock.floorEntry(block);
    return before != null && alone.contains(before.getKey()) ? before.getValue() : null;
  }

  /** Words for blocks that only a live blog has, though the page does not call itself one. */
  static Optional<String> unsaid(List<Body.Block> kept) {
    List<PublishedAt> times =
        kept.stream()
            .map(Body.Block::posted)
            .flatMap(Stream::ofNullable)
            .distinct()
            .sorted(Comparator.comparing(PublishedAt::instant))
            .toList();
    if (times.size() < FEWEST_UNSAID) {
      return Optional.empty();
    }
    PublishedAt first = times.getFirst();
    PublishedAt last = times.getLast();
    boolean oneEvent =
        Duration.between(first.instant(), last.instant()).compareTo(LONGEST_UNSAID) <= 0;
    return oneEvent
        ? Optional.of(times.size() + " entries from " + first.value() + " to " + last.value())
        : Optional.empty();
  }
}
