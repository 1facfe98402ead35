/** The language of a text: what the page says, checked against its script and words. */
@NullMarked
package news.parallax.extract.language;

import org.jspecify.annotations.NullMarked;
