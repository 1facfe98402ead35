/** Persons, organisations and places: mentions in an article, names in a story. */
@NullMarked
package news.parallax.name;

import org.jspecify.annotations.NullMarked;
