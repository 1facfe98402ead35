package news.parallax.extract.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;

/** Why a block is not the article's, as far as its place in the page tells. */
final class Reasons {
  private static final SequencedMap<String, Reason> BY_NAME = byName();

  private static final Set<Map.Entry<String, Reason>> NONE = Set.of();

  private Reasons() {}

  private static SequencedMap<String, Reason> byName() {
    SequencedMap<String, Reason> names = new LinkedHashMap<>();
    for (String each : new String[] {"comment", "disqus", "respond"}) {
      names.put(each, Reason.COMMENTS);
    }
    for (String each : new String[] {"caption", "credit", "legend"}) {
      names.put(each, Reason.CAPTION);
    }
    for (String each :
        new String[] {
          "related", "recommend", "more-", "trending", "most-read", "popular", "teaser"
        }) {
      names.put(each, Reason.RELATED_LINKS);
    }
    for (String each : new String[] {"advert", "sponsor", "promo", "newsletter", "subscri"}) {
      names.put(each, Reason.ADVERT);
    }
    for (String each : new String[] {"nav", "menu", "breadcrumb", "footer", "header"}) {
      names.put(each, Reason.NAVIGATION);
    }
    return names;
  }

  static Reason of(Block block) {
    Region region = block.region();
    if (region.is(Mark.CAPTION) || region.is(Mark.FIGURE)) {
      return Reason.CAPTION;
    }
    if (region.is(Mark.NAV)) {
      return Reason.NAVIGATION;
    }
    Reason named = named(block);
    if (named != null) {
      return named;
    }
    if (block.linkDensity() > 0.6f) {
      return block.shape().words() > 4 ? Reason.RELATED_LINKS : Reason.NAVIGATION;
    }
    return region.is(Mark.FOOTER) || region.is(Mark.HEADER)
        ? Reason.NAVIGATION
        : Reason.BOILERPLATE;
  }

  private static @Nullable Reason named(Block block) {
    Region at = block.region();
    for (int up = 0; up < 4 && at != null; up++, at = at.parent) {
      String names = at.names.toLowerCase(Locale.ROOT);
      for (Map.Entry<String, Reason> each : names.isEmpty() ? NONE : BY_NAME.entrySet()) {
        if (names.contains(each.getKey())) {
          return each.getValue();
        }
      }
    }
    return null;
  }
}
