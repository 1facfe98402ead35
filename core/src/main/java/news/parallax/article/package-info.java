/** The page that came in and the article it holds: the values that every stage reads. */
@NullMarked
package news.parallax.article;

import org.jspecify.annotations.NullMarked;
