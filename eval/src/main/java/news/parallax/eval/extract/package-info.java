/**
 * Quality of page reading, and the program that learns the block model.
 *
 * <p>The measure of bodies is that of the article-extraction-benchmark: shingles of four words as a
 * bag, precision and recall of each page, their means, and the F1 of those two means.
 */
@NullMarked
package news.parallax.eval.extract;

import org.jspecify.annotations.NullMarked;
