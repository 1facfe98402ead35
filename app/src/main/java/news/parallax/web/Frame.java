package news.parallax.web;

/**
 * What all pages have in common.
 *
 * @param title of the page, without the program's name
 * @param section the part of the desk that it belongs to, an entry of the menu; empty for none
 */
record Frame(String title, String section) {}
