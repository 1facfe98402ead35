/** The desk for programs: everything that its pages show, as JSON under {@code /api/v1}. */
@NullMarked
package news.parallax.rest;

import org.jspecify.annotations.NullMarked;
