package news.parallax.extract.html;

import news.parallax.extract.metadata.Metadata;

/** Tells how sure each block of a page is part of its article. */
final class BlockModel {
  private BlockModel() {}

  /** One number from 0 to 1 for each block. */
  static float[] scores(HtmlPage page, Metadata.Claims claims) {
    float[] scores = new float[page.blocks().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = isLikely(page.blocks().get(i)) ? 1 : 0;
    }
    return scores;
  }

  private static boolean isLikely(Block block) {
    Region region = block.region();
    boolean aside =
        region.is(Mark.NAV)
            || region.is(Mark.ASIDE)
            || region.is(Mark.FOOTER)
            || region.is(Mark.FIGURE)
            || region.is(Mark.FORM)
            || region.is(Mark.HIDDEN)
            || region.is(Mark.DIALOG);
    return !aside && block.isProse() && block.shape().words() > 9;
  }
}
