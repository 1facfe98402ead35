package news.parallax.extract.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.metadata.Metadata;

/** What has to be known of a whole page before its blocks can be told apart. */
final class PageTotals {
  private static final int SHINGLE = 12;

  /** For each block the first one with its key, and for that one how many there are. */
  private final int[] firsts;

  private final int[] repeats;
  private final BitSet structuredText;
  private final BitSet description;
  private final List<Block> blocks;
  final int length;
  final int proseLength;
  final Region container;
  final int titleAt;
  final float inArticle;
  final float inMain;
  final Metadata.Claims claims;

  PageTotals(HtmlPage page, Metadata metadata) {
    blocks = page.blocks();
    claims = metadata.claims();
    structuredText = shingles(Repeats.key(claims.text()));
    description = shingles(Repeats.key(claims.description()));
    firsts = firsts(blocks);
    repeats = new int[firsts.length];
    int article = 0;
    int main = 0;
    for (int i = 0; i < firsts.length; i++) {
      Block block = blocks.get(i);
      repeats[firsts[i]]++;
      int prose = block.isProse() ? block.length() : 0;
      article += block.region().is(Mark.ARTICLE) ? prose : 0;
      main += block.region().is(Mark.MAIN) ? prose : 0;
    }
    Region all = page.regions().getFirst();
    length = all.length;
    proseLength = all.proseLength;
    inArticle = share(article, proseLength);
    inMain = share(main, proseLength);
    container = container(page);
    titleAt = titleAt(metadata.title() == null ? "" : Repeats.key(metadata.title()));
  }

  static float share(int part, int whole) {
    return whole == 0 ? 0 : (float) part / whole;
  }

  private static int[] firsts(List<Block> blocks) {
    Map<String, Integer> byKey = HashMap.newHashMap(blocks.size());
    int[] firsts = new int[blocks.size()];
    for (int i = 0; i < firsts.length; i++) {
      Integer first = byKey.putIfAbsent(blocks.get(i).key(), i);
      firsts[i] = first == null ? i : first;
    }
    return firsts;
  }

  /** How often a block's text stands on the page. */
  int repeats(int block) {
    return repeats[firsts[block]];
  }

  /** The region with the most prose right inside, that of a step deeper counting half. */
  private static Region container(HtmlPage page) {
    int[] worth = new int[page.regions().size()];
    for (Block block : page.blocks()) {
      if (block.isProse()) {
        Region at = block.region();
        for (int step = 0; step < 4 && at != null; step++, at = at.parent) {
          worth[at.ordinal] += step == 0 ? block.length() / 4 : block.length() >> (step - 1);
        }
      }
    }
    int best = 0;
    for (int i = 1; i < worth.length; i++) {
      best = worth[i] > worth[best] ? i : best;
    }
    return page.regions().get(best);
  }

  private int titleAt(String title) {
    int heading = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean first = blocks.get(i).tag().equals("h1");
      if (first && !title.isEmpty() && blocks.get(i).key().equals(title)) {
        return i;
      }
      heading = heading < 0 && first ? i : heading;
    }
    return heading;
  }

  /** Marks of all shingles of a key, one bit each; two may share a bit, which does no harm. */
  private static BitSet shingles(String key) {
    BitSet shingles = new BitSet();
    int hash = 0;
    int leading = power();
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 31 + key.charAt(i);
      if (i >= SHINGLE) {
        hash -= key.charAt(i - SHINGLE) * leading;
      }
      if (i >= SHINGLE - 1) {
        shingles.set(bit(hash));
      }
    }
    return shingles;
  }

  private static int bit(int hash) {
    return (hash * 0x9E3779B9) >>> 12;
  }

  private static int power() {
    int power = 1;
    for (int i = 0; i < SHINGLE; i++) {
      power *= 31;
    }
    return power;
  }

  /** How much of a block the structured data's text has, from 0 to 1; -1 where there is none. */
  float inStructuredText(int block) {
    return structuredText.isEmpty() ? -1 : shared(blocks.get(block).key(), structuredText);
  }

  float inDescription(int block) {
    return description.isEmpty() ? -1 : shared(blocks.get(block).key(), description);
  }

  /** Looks at every shingle that begins at a multiple of its length, so each char is read once. */
  private static float shared(String key, BitSet shingles) {
    int found = 0;
    int all = 0;
    for (int start = 0; start + SHINGLE <= key.length(); start += SHINGLE) {
      int hash = 0;
      for (int i = start; i < start + SHINGLE; i++) {
        hash = hash * 31 + key.charAt(i);
      }
      all++;
      found += shingles.get(bit(hash)) ? 1 : 0;
    }
    return share(found, all);
  }
}
