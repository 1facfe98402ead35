package news.parallax.extract.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import news.parallax.article.Removed.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why blocks are not the article's, as far as their places in the page tell. One instance reads one
 * page, since it remembers the names it has seen.
 */
final class Reasons {
  private static final SequencedMap<String, Reason> BY_NAME = byName();

  private final Map<String, Optional<Reason>> seen = new HashMap<>();

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

  Reason of(Block block) {
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

  private @Nullable Reason named(Block block) {
    Region at = block.region();
    for (int up = 0; up < 4 && at != null; up++, at = at.parent) {
      Optional<Reason> reason =
          at.names.isEmpty() ? Optional.empty() : seen.computeIfAbsent(at.names, Reasons::saidBy);
      if (reason.isPresent()) {
        return reason.get();
      }
    }
    return null;
  }

  private static Optional<Reason> saidBy(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Reason> each : BY_NAME.entrySet()) {
      if (lower.contains(each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
