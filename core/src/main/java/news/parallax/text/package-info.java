/** What any stage may ask of plain text: sentences, tokens, shingles, figures, dates. */
@NullMarked
package news.parallax.text;

import org.jspecify.annotations.NullMarked;
