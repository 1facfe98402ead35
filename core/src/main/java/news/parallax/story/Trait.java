package news.parallax.story;

/**
 * A word or phrase by which articles of one story can be known, with how often the article has it.
 *
 * @param stem as in {@link news.parallax.text.Term}; of a phrase, two stems with a space between
 * @param shown the words as the article first has them; of a name's word, the whole name
 * @param title times in the title
 * @param lede times in the first paragraphs
 * @param body times in the rest
 */
public record Trait(String stem, String shown, Kind kind, int title, int lede, int body) {

  /** What the word is in this article. */
  public enum Kind {
    WORD,
    NAME,
    NUMBER,
    /** Two neighbouring content words of one sentence. */
    PHRASE
  }

  /** Times in the whole article. */
  int times() {
    return title + lede + body;
  }
}
