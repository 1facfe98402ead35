package news.parallax.claim;

import news.parallax.article.Passage;

/**
 * Two passages that people said do not tell the same.
 *
 * @param a of any article of a story, as a claim shows it; either order means the same
 * @param b the other one
 */
public record Apart(Passage a, Passage b) {}
