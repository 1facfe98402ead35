/**
 * The desk's pages. A page's class reads the library and makes a view, a record of what is shown in
 * the words in which it is shown; a template of the same name writes it as HTML and escapes all of
 * it. Pictures are SVG, each with a table that says the same.
 */
@NullMarked
package news.parallax.web;

import org.jspecify.annotations.NullMarked;
