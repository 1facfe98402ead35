package news.parallax.quote;

import java.util.Arrays;
import news.parallax.name.WordClasses;

/**
 * What the content model sees of a cue and of the places where its content may begin and end: the
 * words there, their classes, and what the rules say. Each is a row of the model.
 */
final class ContentFeatures {
  private static final int[] FEW = {1, 2, 3, 4, 6, 8, 11, 16, 26};

  private final Frame frame;
  private final Cues cues;
  private final Contents contents;
  private final int[] words;
  private final int[][] classes;
  private int[] rows = new int[64];
  private int size;

  ContentFeatures(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.contents = new Contents(frame, cues);
    words = new int[frame.size()];
    classes = new int[frame.size()][];
    for (int i = 0; i < words.length; i++) {
      String word = frame.isMarked(i) ? "<quoted>" : frame.word(i);
      String path = WordClasses.path(word);
      words[i] = word.hashCode();
      classes[i] = new int[] {prefix(path, 4), prefix(path, 8), prefix(path, 12)};
    }
  }

  private static int prefix(String path, int length) {
    return path.substring(0, Math.min(length, path.length())).hashCode();
  }

  /** The cue itself, for content on a side: 0 before it, 1 after it, 2 both. */
  int[] cue(Site site, int side) {
    size = 0;
    int at = site.at();
    int form = form(site);
    int is = (site.verb() ? 1 : 0) + (site.enough() ? 2 : 0) + (site.leftEnd() > 0 ? 4 : 0);
    int next = site.right().index();
    int who = who(site.subject());
    add(1, side);
    add(2, side, word(at));
    add(3, side, form);
    for (int by = -2; by <= 2; by++) {
      add(10 + by, side, word(at + by));
      add(20 + by, side, wordClass(at + by, 1));
    }
    add(4, side, word(at), word(at + 1));
    add(5, side, word(at - 1), word(at));
    add(6, side, form, word(at + 1));
    add(7, side, form, word(at - 1));
    add(23, side, form, wordClass(at + 1, 1));
    add(24, side, form, wordClass(at - 1, 1));
    add(25, side, wordClass(at, 2));
    add(26, side, wordClass(at, 1), wordClass(at + 1, 0));
    add(29, side, wordClass(at, 1), who);
    add(46, side, word(at), word(next));
    add(49, side, word(site.subject().cueStart()), form);
    add(30, side, is);
    add(31, side, is, form);
    add(32, side, is, word(at));
    add(33, side, who, form);
    add(34, side, who, word(at));
    add(35, side, is, who);
    add(36, side, site.subject().isKnown() ? word(site.subject().end() - 1) : 0);
    add(37, side, site.subject().isKnown() ? wordClass(site.subject().end() - 1, 1) : 0);
    add(38, side, word(next), form);
    add(39, side, mark(next), is);
    add(40, side, bucket(site.subject().cueStart()), form);
    add(41, side, cuesBefore(at), form);
    add(42, side, frame.paragraph() < 0 ? 1 : 0);
    add(43, side, quoted(), form);
    add(44, side, site.right().explicit() ? 1 : 0, word(at));
    add(45, side, at + 1 >= frame.end() ? 1 : 0, form);
    return taken();
  }

  /** Where content begins. */
  int[] start(Site site, int side, int start) {
    size = 0;
    int form = form(site);
    boolean left = side == 0;
    int far = bucket(left ? start : start - site.at());
    int rule = (start == site.right().index() ? 1 : 0) + (site.right().explicit() ? 2 : 0);
    add(50, side, far);
    add(51, side, far, form);
    add(52, side, word(start - 1), form);
    add(53, side, word(start));
    add(54, side, word(start), word(start - 1));
    add(55, side, wordClass(start, 1), wordClass(start - 1, 0));
    add(56, side, mark(start), mark(start - 1), far);
    add(57, side, word(site.at()), word(start - 1));
    add(58, side, word(site.at()), wordClass(start, 0));
    add(59, side, wordClass(start - 1, 1), form);
    if (!left) {
      add(60, side, rule, far);
      add(61, side, rule, form);
      add(62, side, rule, word(start - 1));
      add(63, side, rule, mark(start));
      add(64, side, rule, word(site.at()));
      add(65, side, start > site.right().index() ? 1 : 0, site.right().explicit() ? 1 : 0, form);
    } else {
      add(66, side, start == frame.dateline() ? 1 : 0, cuesBefore(start));
      add(67, side, mark(start - 1), cuesBefore(start));
    }
    return taken();
  }

  /** Where content ends. */
  int[] end(Site site, int side, int end) {
    size = 0;
    int form = form(site);
    int last = end >= frame.end() ? 1 : 0;
    int rule = end == site.end() ? 1 : 0;
    add(70, side, last);
    add(71, side, last, form);
    add(72, side, word(end), word(end + 1));
    add(73, side, word(end), wordClass(end + 1, 1));
    add(74, side, word(end - 1));
    add(75, side, mark(end - 1), mark(end), mark(end + 1));
    add(76, side, wordClass(end - 1, 1), word(end));
    add(77, side, rule, last);
    add(78, side, rule, word(end));
    add(79, side, rule, form);
    add(80, side, word(end), form);
    add(81, side, word(end), cueAfter(end));
    add(82, side, word(end), bucket(frame.end() - end));
    add(83, side, mark(end - 1), word(end), form);
    add(84, side, word(end), contents.hasVerb(end + 1, frame.end()) ? 1 : 0);
    add(85, side, word(end), frame.isCapital(end + 1) ? 1 : 0);
    add(86, side, word(site.at()), word(end));
    return taken();
  }

  /** The content as a whole. */
  int[] whole(Site site, int side, int start, int end) {
    size = 0;
    int form = form(site);
    int length = bucket(end - start);
    int verb = contents.hasVerb(start, end) ? 1 : 0;
    int marks = 0;
    int commas = 0;
    for (int at = start; at < end; at++) {
      marks += frame.isMarked(at) ? 1 : 0;
      commas += frame.word(at).equals(",") ? 1 : 0;
    }
    int quoted = marks == 0 ? 0 : end - start == 1 ? 1 : frame.isMarked(start) ? 2 : 3;
    int last = end >= frame.end() ? 1 : 0;
    int rule = side == 1 && end == site.end() && start == site.right().index() ? 1 : 0;
    add(90, side, length, form);
    add(91, side, verb, form);
    add(92, side, verb, length);
    add(93, side, quoted, form);
    add(94, side, quoted, word(site.at()));
    add(95, side, bucket(commas), length);
    add(96, side, rule, form);
    add(97, side, verb, word(start - 1));
    add(98, side, contents.isInfinitive(start) ? 1 : 0, form);
    add(99, side, verb, word(site.at()));
    add(100, side, length, word(end));
    add(103, side, wordClass(start, 1), wordClass(site.at(), 1));
    add(105, side, last, verb, form);
    add(101, side, quoted, word(end), last);
    return taken();
  }

  private int form(Site site) {
    return 31 * site.cue().kind().name().hashCode() + site.cue().form().name().hashCode();
  }

  private int who(Subject subject) {
    if (!subject.isKnown()) {
      return 0;
    }
    int last = subject.end() - 1;
    int kind = English.PRONOUNS.contains(frame.word(last)) ? 1 : frame.isCapital(last) ? 2 : 3;
    int how = subject.isRelative() ? 4 : subject.inverted() ? 8 : 0;
    return kind + how + (subject.end() - subject.start() > 6 ? 16 : 0);
  }

  /** The kind of what stands at an index. */
  private int mark(int at) {
    if (at < 0 || at >= frame.size()) {
      return 0;
    }
    if (frame.isMarked(at)) {
      return 1;
    }
    return frame.isWord(at) ? frame.isCapital(at) ? 2 : 3 : words[at];
  }

  private int quoted() {
    for (int i = 0; i < frame.size(); i++) {
      if (frame.isMarked(i)) {
        return 1;
      }
    }
    return 0;
  }

  private int cuesBefore(int at) {
    int count = 0;
    for (int i = 0; i < at && count < 2; i++) {
      CueVerb cue = cues.verb(frame.word(i));
      count += cue != null ? 1 : 0;
    }
    return count;
  }

  /** The nearest verb after an end that may give words to somebody, as its form. */
  private int cueAfter(int end) {
    for (int i = end; i < end + 7; i++) {
      CueVerb cue = cues.verb(frame.word(i));
      if (cue != null) {
        return cue.form().name().hashCode() + (i == end + 1 ? 1 : 0);
      }
    }
    return 0;
  }

  private static int bucket(int count) {
    int bucket = 0;
    while (bucket < FEW.length && count >= FEW[bucket]) {
      bucket++;
    }
    return bucket;
  }

  private int word(int i) {
    return i < 0 || i >= words.length ? -1 : words[i];
  }

  private int wordClass(int i, int fineness) {
    return i < 0 || i >= words.length ? -1 : classes[i][fineness];
  }

  private int[] taken() {
    return Arrays.copyOf(rows, size);
  }

  private void add(int template, int... values) {
    int hash = template * 0x9E3779B9;
    for (int value : values) {
      hash = (hash ^ value) * 0x85EBCA6B;
      hash ^= hash >>> 15;
    }
    hash *= 0xC2B2AE35;
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = (hash ^ (hash >>> 13)) & (ContentModel.ROWS - 1);
  }
}
