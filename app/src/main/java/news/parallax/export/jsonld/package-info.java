/** Stories in the words of schema.org. */
@NullMarked
package news.parallax.export.jsonld;

import org.jspecify.annotations.NullMarked;
