package news.parallax.web;

import java.util.List;

/**
 * What all pages have in common.
 *
 * @param title of the page, without the program's name
 * @param section the address of the part of the desk that it belongs to; empty for none
 */
record Frame(String title, String section) {
  private static final List<Entry> MENU =
      List.of(
          new Entry("Stories", "/"),
          new Entry("Search", "/search"),
          new Entry("Storylines", "/storylines"),
          new Entry("Outlets", "/outlets"),
          new Entry("Corrections", "/corrections"),
          new Entry("Issues", "/issues"));

  /** An entry of the menu. */
  record Entry(String name, String href) {}

  List<Entry> menu() {
    return MENU;
  }
}
