/** Makes the table of word vectors from a transformer; needed only to make it anew. */
@NullMarked
package news.parallax.eval.distil;

import org.jspecify.annotations.NullMarked;
