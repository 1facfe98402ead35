package news.parallax.text;

/**
 * A figure as it is read.
 *
 * @param next index of the first piece after it
 */
record Amount(Figure figure, int next) {}
