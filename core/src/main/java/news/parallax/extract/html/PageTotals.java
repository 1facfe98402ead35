package news.parallax.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.metadata.Metadata;

/** What has to be known of a whole page before its blocks can be told apart. */
final class PageTotals {
  /** For each block the first one with its key, and for that one how many there are. */
  private final int[] firsts;

  private final int[] repeats;
  private final ShingleSet structuredText;
  private final ShingleSet description;
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
    structuredText = ShingleSet.of(Repeats.key(claims.text()));
    description = ShingleSet.of(Repeats.key(claims.description()));
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

  /** How much of a block the structured data's text has, from 0 to 1; -1 where there is none. */
  float inStructuredText(int block) {
    return structuredText.isEmpty() ? -1 : structuredText.share(blocks.get(block).key());
  }

  float inDescription(int block) {
    return description.isEmpty() ? -1 : description.share(blocks.get(block).key());
  }
}
