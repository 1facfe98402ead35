package news.parallax.export.html;

import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.Sources;

/**
 * What every part of the page writes with.
 *
 * @param anchors of the passages that were linked so far
 */
record Page(Markup out, Sources sources, Anchors anchors) {

  /** A passage's own words, linked to their place. */
  void words(Passage passage, Tone tone) {
    out.open("a", "href", anchors.link(passage, tone)).text(passage.text()).close();
  }

  /** A row of a publisher and its words, linked to their place. */
  void told(Claim.Told told, Tone tone) {
    Passage passage = told.passage();
    out.open("a", "href", anchors.link(passage, tone)).open("span", "class", "by");
    named(passage.article());
    out.close().open("span", "class", "words").text(passage.text());
    if (told.authority() != null) {
      out.element("span", "note", " source: " + told.authority());
    }
    out.close().close();
  }

  /** Who published an article, linked to it. */
  void publisher(ArticleId id) {
    out.open("a", "class", "by", "href", "#" + anchors.id(id));
    named(id);
    out.close();
  }

  /** An article's publisher, and its number, as one outlet may have several articles. */
  void named(ArticleId id) {
    out.text(sources.publisher(id)).open("sup").text(String.valueOf(anchors.number(id))).close();
  }

  /** Opens a section with a heading. */
  Markup section(String style, String heading) {
    out.open("section", "class", style).open("h3").text(heading).closeBlock();
    return out;
  }
}
