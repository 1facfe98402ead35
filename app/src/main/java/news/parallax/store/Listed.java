package news.parallax.store;

import news.parallax.text.Shortened;

/** What lists tell, in so many letters at the most. The articles themselves have it whole. */
final class Listed {
  private static final int LONGEST_TITLE = 300;

  private Listed() {}

  static String title(String title) {
    return Shortened.to(LONGEST_TITLE, title);
  }
}
