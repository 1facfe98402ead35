package news.parallax.extract.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.metadata.Metadata;

/** What has to be known of a whole page before its blocks can be told apart. */
final class PageTotals {
  private static final int SHINGLE = 12;

  /** Sums over the blocks that look alike: same element, class names and parent. */
  static final class Alike {
    int blocks;
    int length;
    int linkLength;
    int proseLength;
  }

  private final Map<Integer, Alike> alike = new HashMap<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Set<Integer> structuredText;
  private final Set<Integer> description;
  final String[] keys;
  final int length;
  final int proseLength;
  final Region container;
  final int titleAt;
  final float inArticle;
  final float inMain;
  final Metadata.Claims claims;

  PageTotals(HtmlPage page, Metadata metadata) {
    List<Block> blocks = page.blocks();
    claims = metadata.claims();
    structuredText = shingles(Repeats.key(claims.text()));
    description = shingles(Repeats.key(claims.description()));
    keys = new String[blocks.size()];
    int article = 0;
    int main = 0;
    for (int i = 0; i < keys.length; i++) {
      Block block = blocks.get(i);
      keys[i] = Repeats.key(block.text());
      repeats.merge(keys[i], 1, Integer::sum);
      add(alike.computeIfAbsent(look(block), key -> new Alike()), block);
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
    titleAt = titleAt(blocks, metadata.title() == null ? "" : Repeats.key(metadata.title()));
  }

  static float share(int part, int whole) {
    return whole == 0 ? 0 : (float) part / whole;
  }

  private static void add(Alike sum, Block block) {
    sum.blocks++;
    sum.length += block.length();
    sum.linkLength += block.linkLength();
    sum.proseLength += block.isProse() ? block.length() : 0;
  }

  private static int look(Block block) {
    Region region = block.region();
    Region parent = region.up(1);
    int look = region.tag.hashCode() * 31 + region.names.hashCode();
    return (look * 31 + parent.tag.hashCode()) * 31 + parent.names.hashCode();
  }

  Alike alike(Block block) {
    return alike.getOrDefault(look(block), new Alike());
  }

  int repeats(int block) {
    return repeats.getOrDefault(keys[block], 1);
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

  private int titleAt(List<Block> blocks, String title) {
    int heading = -1;
    for (int i = 0; i < keys.length; i++) {
      boolean first = blocks.get(i).tag().equals("h1");
      if (first && !title.isEmpty() && keys[i].equals(title)) {
        return i;
      }
      heading = heading < 0 && first ? i : heading;
    }
    return heading;
  }

  private static Set<Integer> shingles(String key) {
    Set<Integer> shingles = new HashSet<>();
    int hash = 0;
    int leading = power();
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 31 + key.charAt(i);
      if (i >= SHINGLE) {
        hash -= key.charAt(i - SHINGLE) * leading;
      }
      if (i >= SHINGLE - 1) {
        shingles.add(hash);
      }
    }
    return shingles;
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
    return structuredText.isEmpty() ? -1 : shared(keys[block], structuredText);
  }

  float inDescription(int block) {
    return description.isEmpty() ? -1 : shared(keys[block], description);
  }

  /** Looks at every shingle that begins at a multiple of its length, so each char is read once. */
  private static float shared(String key, Set<Integer> shingles) {
    int found = 0;
    int all = 0;
    for (int start = 0; start + SHINGLE <= key.length(); start += SHINGLE) {
      int hash = 0;
      for (int i = start; i < start + SHINGLE; i++) {
        hash = hash * 31 + key.charAt(i);
      }
      all++;
      found += shingles.contains(hash) ? 1 : 0;
    }
    return share(found, all);
  }
}
