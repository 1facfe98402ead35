package news.parallax.quote;

import java.util.List;
import news.parallax.name.Name;

/** Brings together what several outlets quote of the same words. */
public final class Utterances {
  private Utterances() {}

  /**
   * The utterances of a story: most versions first, then by their text's place.
   *
   * @param names the story's names, to know a speaker under several forms
   */
  public static List<Utterance> across(List<ArticleQuotes> articles, List<Name> names) {
    return List.of();
  }
}
