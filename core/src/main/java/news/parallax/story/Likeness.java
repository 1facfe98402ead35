package news.parallax.story;

/**
 * Cosines of two articles' words, each weighted by its rarity.
 *
 * @param head of the words of titles and first paragraphs that are no names
 * @param names of what both have as names
 * @param words of what is neither name nor number in both
 * @param phrases of pairs of neighbouring words
 * @param held share of the pairs of the one with fewer that the other has too, by count; 0 where
 *     they are too few to tell
 */
record Likeness(double head, double names, double words, double phrases, double held) {}
