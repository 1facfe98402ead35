package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import news.parallax.article.Credit;
import news.parallax.article.Removed.Reason;
import news.parallax.extract.when.EntryClock;
import org.jspecify.annotations.Nullable;

/**
 * A page being read: its blocks, and what each pass found out so far. A block once taken out stays
 * out with its first reason.
 */
final class Draft {
  private final List<Block> blocks;
  private final @Nullable Reason[] reasons;
  private int titleAt = -1;
  private @Nullable String titleText;
  private @Nullable String outlet;
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<Credit> credits = new LinkedHashSet<>();
  private final List<String> timeLines = new ArrayList<>();
  private final SequencedMap<Integer, EntryClock> clocks = new LinkedHashMap<>();

  Draft(List<Block> blocks) {
    this.blocks = blocks;
    this.reasons = new @Nullable Reason[blocks.size()];
  }

  int size() {
    return blocks.size();
  }

  Block block(int at) {
    return blocks.get(at);
  }

  boolean isOpen(int at) {
    return at >= 0 && at < size() && reasons[at] == null && at != titleAt;
  }

  /** Why a block was taken out, or null where it is in. */
  @Nullable Reason reason(int at) {
    return reasons[at];
  }

  void remove(int at, Reason reason) {
    if (isOpen(at)) {
      reasons[at] = reason;
    }
  }

  /** Names the title; its block is no paragraph then. */
  void title(int at, String text) {
    titleAt = at;
    titleText = text;
  }

  int titleAt() {
    return titleAt;
  }

  @Nullable String title() {
    return titleText;
  }

  /** The first outlet named stays. */
  void outlet(String name) {
    outlet = outlet == null ? name : outlet;
  }

  @Nullable String outlet() {
    return outlet;
  }

  void author(String name) {
    authors.add(name);
  }

  List<String> authors() {
    return List.copyOf(authors);
  }

  /** Of several evidences of one credit the first counts. */
  void credit(Credit credit) {
    if (credits.stream().noneMatch(known -> known.name().equals(credit.name()))) {
      credits.add(credit);
    }
  }

  List<Credit> credits() {
    return List.copyOf(credits);
  }

  /** Keeps a line that may tell when the page was published. */
  void timeLine(String words) {
    timeLines.add(words);
  }

  List<String> timeLines() {
    return timeLines;
  }

  /** Names the lines that head a live blog's entries. */
  void clocks(List<Integer> lines, List<EntryClock> times) {
    for (int i = 0; i < lines.size(); i++) {
      clocks.put(lines.get(i), times.get(i));
    }
  }

  /** The clocks of a live blog's entries by their lines, in the page's order; empty for others. */
  SequencedMap<Integer, EntryClock> clocks() {
    return Collections.unmodifiableSequencedMap(clocks);
  }

  /** Index of the first block of running text that is in, or the number of blocks. */
  int firstProse() {
    int at = 0;
    while (at < size() && !isProse(at)) {
      at++;
    }
    return at;
  }

  /** Index of the last block of running text that is in, or -1. */
  int lastProse() {
    int at = size() - 1;
    while (at >= 0 && !isProse(at)) {
      at--;
    }
    return at;
  }

  boolean isProse(int at) {
    return isOpen(at) && block(at).look().prose();
  }

  /** The next block that is in, after one; the number of blocks where there is none. */
  int nextOpen(int after) {
    int at = after + 1;
    while (at < size() && !isOpen(at)) {
      at++;
    }
    return at;
  }

  /** The block before one that is in, or -1. */
  int lastOpen(int before) {
    int at = before - 1;
    while (at >= 0 && !isOpen(at)) {
      at--;
    }
    return at;
  }
}
