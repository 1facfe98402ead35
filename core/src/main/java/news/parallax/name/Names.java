package news.parallax.name;

import java.util.List;

/** Gives each person, organisation and place of a story one name. */
public final class Names {
  private Names() {}

  /** The names of a story's articles, most mentioned first, then by name. */
  public static List<Name> across(List<ArticleMentions> articles) {
    return List.of();
  }
}
