package news.parallax.web;

import org.junit.jupiter.api.Nested;

/** The desk in a real browser. */
class BrowserTest {
  @Nested
  class Journeys extends BrowserJourneys {}

  @Nested
  class Corrections extends BrowserCorrections {}

  @Nested
  class Sights extends BrowserSights {}
}
