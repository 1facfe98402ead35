package news.parallax.web;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.name.Name;

/** The names of a story. */
final class Names {
  private Names() {}

  /**
   * One name.
   *
   * @param about its kind and how often it is mentioned
   * @param roles what the sources call it; may be empty
   */
  record Entry(String name, String href, String about, String roles) {}

  static List<Entry> entries(List<Name> names) {
    return names.stream().map(Names::entry).toList();
  }

  private static Entry entry(Name name) {
    return new Entry(
        name.name(),
        Links.name(name.id().value()),
        ClaimText.words(name.kind()) + " · " + Counts.number(name.mentions().size(), "mention"),
        String.join(" · ", name.roles().stream().map(Passage::text).distinct().limit(3).toList()));
  }
}
