package news.parallax.web;

import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.export.Sources;
import news.parallax.export.TimeText;

/** Makes {@link Line}s of the passages of some articles. */
record Lines(Sources sources) {

  Line of(Passage passage) {
    return new Line(
        passage.text(),
        Links.passage(passage),
        sources.publisher(passage.article()),
        TimeText.of(sources.article(passage.article()).published()),
        "");
  }

  Line of(Claim.Told told) {
    Line line = of(told.passage());
    return told.authority() == null ? line : line.withNote("source: " + told.authority());
  }
}
