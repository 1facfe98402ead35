/**
 * Publisher rules: what a publisher's own class names tell of the blocks in them, where the general
 * method errs on page after page. Optional; the general method is measured without them.
 *
 * <p>One file per publisher, {@code <domain>.rule} beside this package's classes:
 *
 * <pre>
 * # Why the general method errs here.
 * written: 2026-11-23
 * leave: teaser-box
 * keep: lead-in
 * </pre>
 *
 * {@code leave} names classes or ids whose blocks are not the article's, {@code keep} such whose
 * blocks are, each parted by blanks. The innermost element that a rule names decides.
 */
@NullMarked
package news.parallax.extract.site;

import org.jspecify.annotations.NullMarked;
