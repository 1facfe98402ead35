/** The command line: one class a command; the only package that prints. */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
