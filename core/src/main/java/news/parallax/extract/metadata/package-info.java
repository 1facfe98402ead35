/**
 * What a page says of itself, field by field: each from an ordered list of places, the most
 * trustworthy first, with the words it was found by.
 */
@NullMarked
package news.parallax.extract.metadata;

import org.jspecify.annotations.NullMarked;
