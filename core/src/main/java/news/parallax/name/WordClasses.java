package news.parallax.name;

/**
 * Classes of English words that are used alike: clusters of Brown et al. (1992), those of the name
 * tagger. Safe for any number of threads.
 */
public final class WordClasses {
  private WordClasses() {}

  /**
   * The path of a word's class from the root, in zeros and ones: the longer a beginning two words
   * share, the more alike they are used.
   *
   * @param lower a word in lower case
   * @return empty for a word of no class
   */
  public static String path(String lower) {
    return Lexicon.shared().path(lower);
  }
}
