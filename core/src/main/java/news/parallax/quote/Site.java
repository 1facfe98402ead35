package news.parallax.quote;

/**
 * A word of a frame that may give words to somebody, with what the rules make of it.
 *
 * @param at its index in the frame
 * @param subject who would be told as saying it
 * @param right where words after it would begin
 * @param leftEnd where words before it would end; 0 where none can stand
 * @param end where words after it would end by rule
 * @param verb whether it is used as a verb, and not in the passive
 * @param enough whether what stands on its right is a clause or a quotation
 */
record Site(
    int at,
    CueVerb cue,
    Subject subject,
    Contents.Start right,
    int leftEnd,
    int end,
    boolean verb,
    boolean enough) {}
