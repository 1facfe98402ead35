package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.parallax.article.Removed.Reason;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Phrases that lines around an article are known by, in many languages. */
public final class Cues {
  private static final int LONGEST_START = 25;
  private static final int LONGEST_PART = 30;
  private static final int LONGEST_LINE = 400;
  private static final Pattern NUMBERS = Pattern.compile("(^| )\\p{N}+(?= |$)");

  private static final Map<String, Reason> SECTIONS = new HashMap<>();
  private static final Map<String, Reason> LINES = new HashMap<>();
  private static final Map<Character, List<Cue>> STARTS = new HashMap<>();
  private static final List<Cue> PARTS = new ArrayList<>();
  private static final List<Cue> EDGES = new ArrayList<>();

  private record Cue(String phrase, Reason reason) {}

  static {
    for (List<String> row : Tables.rows("cues.tsv")) {
      Reason reason = Reason.valueOf(row.get(0));
      Tables.phrases(row.get(2)).forEach(phrase -> add(reason, row.get(1), phrase));
    }
  }

  private Cues() {}

  private static void add(Reason reason, String how, String phrase) {
    Cue cue = new Cue(Words.fold(phrase), reason);
    switch (how) {
      case "section" -> SECTIONS.putIfAbsent(Block.key(phrase), reason);
      case "line" -> LINES.put(Block.key(phrase), reason);
      case "start" ->
          STARTS.computeIfAbsent(cue.phrase().charAt(0), k -> new ArrayList<>()).add(cue);
      case "part" -> PARTS.add(cue);
      default -> EDGES.add(cue);
    }
  }

  /** The reason to take a line of any page out by its own words, or null. */
  public static @Nullable Reason of(String line) {
    boolean prose = line.length() > LONGEST_LINE || Look.of(line).words() > LONGEST_PART;
    return prose ? null : line(Block.of(new TextLine(1, 0, 0, line)), false);
  }

  /** The reason that holds for the lines under a heading, or null where it heads nothing known. */
  static @Nullable Reason section(Block block) {
    return SECTIONS.get(bare(block));
  }

  /**
   * The reason to take a line out by its own words, or null.
   *
   * @param atEdge whether it is among the first or last lines of its page
   */
  static @Nullable Reason line(Block block, boolean atEdge) {
    String bare = bare(block);
    Reason whole = bare.isEmpty() ? null : LINES.get(bare);
    if (whole != null || block.look().words() > LONGEST_PART) {
      return whole;
    }
    String folded = Words.fold(block.text());
    Reason start = block.look().words() <= LONGEST_START ? start(folded) : null;
    Reason part = start == null ? part(PARTS, folded) : start;
    return part == null && atEdge ? part(EDGES, folded) : part;
  }

  private static @Nullable Reason start(String folded) {
    if (folded.isEmpty()) {
      return null;
    }
    for (Cue cue : STARTS.getOrDefault(folded.charAt(0), List.of())) {
      if (folded.startsWith(cue.phrase()) && endsWord(folded, cue.phrase().length())) {
        return cue.reason();
      }
    }
    return null;
  }

  private static boolean endsWord(String folded, int at) {
    return at == folded.length()
        || !Character.isLetter(folded.charAt(at))
        || !Character.isLetter(folded.charAt(at - 1))
        || Character.isIdeographic(folded.charAt(at));
  }

  private static @Nullable Reason part(List<Cue> cues, String folded) {
    for (Cue cue : cues) {
      if (folded.contains(cue.phrase())) {
        return cue.reason();
      }
    }
    return null;
  }

  /** A block's words without counts: "Comments (12)" is "comments". */
  private static String bare(Block block) {
    return block.look().words() > LONGEST_START
        ? ""
        : NUMBERS.matcher(block.key()).replaceAll("").strip();
  }
}
