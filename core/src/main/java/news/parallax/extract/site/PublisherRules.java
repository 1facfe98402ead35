package news.parallax.extract.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the rule for a page is looked up. */
@FunctionalInterface
public interface PublisherRules {
  /** The files that come with the program. */
  PublisherRules SHIPPED = PublisherRule::of;

  /** None: the general method alone, as it is measured. */
  PublisherRules NONE = url -> null;

  /**
   * The rule of the publisher that an address is of, or null where there is none.
   *
   * @param url null where unknown
   */
  @Nullable PublisherRule of(@Nullable URI url);
}
