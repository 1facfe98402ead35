package news.parallax.extract.html;

import org.jspecify.annotations.Nullable;

/**
 * The paths of a page's regions: block-level elements from the root down, each with its number
 * among its parent's of that name. One instance serves one page, since it remembers paths.
 */
final class Paths {
  private final @Nullable String[] known;

  Paths(int regions) {
    known = new String[regions];
  }

  String of(Region region) {
    String path = known[region.ordinal];
    if (path == null) {
      String around = region.parent == null ? "" : of(region.parent);
      String nth = region.nth > 1 ? "[" + region.nth + "]" : "";
      path = around + "/" + region.tag + nth;
      known[region.ordinal] = path;
    }
    return path;
  }
}
