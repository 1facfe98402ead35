package news.parallax.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.name.Name;

/** Whom and what the story names. */
record NameSection(Page page) {
  private static final int OPEN = 12;

  void write(List<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    page.section("who", "Names");
    list(names.subList(0, Math.min(OPEN, names.size())));
    if (names.size() > OPEN) {
      page.out().open("details").open("summary").text((names.size() - OPEN) + " more").close();
      list(names.subList(OPEN, names.size()));
      page.out().closeBlock();
    }
    page.out().closeBlock();
  }

  private void list(List<Name> names) {
    page.out().open("ul", "class", "names");
    names.forEach(this::name);
    page.out().closeBlock();
  }

  private void name(Name name) {
    Markup out = page.out().open("li").open("b").text(name.name()).close();
    String kind = ClaimText.words(name.kind());
    out.element("span", "note", kind + " · " + Counts.number(name.mentions().size(), "mention"));
    out.open("span", "class", "note in");
    firstMentions(name).values().forEach(this::mention);
    out.close();
    List<String> seen = name.roles().stream().map(Passage::text).distinct().toList();
    for (String role : seen) {
      Passage passage =
          name.roles().stream().filter(each -> each.text().equals(role)).findFirst().orElseThrow();
      out.open("span", "class", "note");
      page.words(passage, Tone.PLAIN);
      out.close();
    }
    out.closeBlock();
  }

  private void mention(Passage mention) {
    String publisher = page.sources().publisher(mention.article());
    Markup out = page.out();
    out.open("a", "href", page.anchors().link(mention, Tone.PLAIN), "title", publisher);
    out.text(String.valueOf(page.anchors().number(mention.article()))).close().text(" ");
  }

  private static Map<ArticleId, Passage> firstMentions(Name name) {
    return name.mentions().stream()
        .collect(
            Collectors.toMap(
                Passage::article, each -> each, (first, later) -> first, LinkedHashMap::new));
  }
}
