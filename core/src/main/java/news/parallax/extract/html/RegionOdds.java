package news.parallax.extract.html;

import java.util.List;

/** What the class names of each region of a page say, alone and with all regions around it. */
final class RegionOdds {
  private static final float FADING = 0.6f;

  private final ClassWords words;
  private final ClassWords.Odds[] own;
  private final float[] least;
  private final float[] most;
  private final float[] fading;

  RegionOdds(List<Region> regions, ClassWords words) {
    this.words = words;
    own = new ClassWords.Odds[regions.size()];
    least = new float[own.length];
    most = new float[own.length];
    fading = new float[own.length];
    for (Region region : regions) {
      int i = region.ordinal;
      if (region.blocks == 0) {
        continue; // no block asks for it
      }
      own[i] = words.odds(region.names);
      int around = region.parent == null ? -1 : region.parent.ordinal;
      least[i] = Math.min(own[i].least(), around < 0 ? 0 : least[around]);
      most[i] = Math.max(own[i].most(), around < 0 ? 0 : most[around]);
      fading[i] = own[i].least() + own[i].most() + (around < 0 ? 0 : FADING * fading[around]);
    }
  }

  ClassWords.Odds of(String names) {
    return words.odds(names);
  }

  ClassWords.Odds own(int region) {
    return own[region];
  }

  /** The lowest of a region and all around it. */
  float least(int region) {
    return least[region];
  }

  float most(int region) {
    return most[region];
  }

  /** A sum that fades with each step up. */
  float fading(int region) {
    return fading[region];
  }
}
