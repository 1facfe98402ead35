package news.parallax.index;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.export.Sources;
import news.parallax.store.Library;
import news.parallax.story.StoryId;

/**
 * What the library tells of hits beyond the index, for people who read them. It remembers what it
 * asked: one for each page of hits. Not safe for several threads.
 */
public final class HitSources {
  private final Library library;
  private final Map<StoryId, Optional<StoryBrief>> briefs = new HashMap<>();

  /** Of hits in a library. */
  public HitSources(Library library) {
    this.library = library;
  }

  /** Who published a hit's article, as all of the program's texts name them. */
  public String publisher(Hit hit) {
    String outlet = hit.report().outlet();
    return outlet != null
        ? outlet
        : library
            .row(hit.passage().article())
            .map(
                row ->
                    Sources.publisher(
                        row.outlet(), row.url() == null ? null : URI.create(row.url()), row.key()))
            .orElse("outlet unknown");
  }

  /** The claim that a hit is; nothing where it is none, or its story changed since. */
  public Optional<Claim> claim(Hit hit) {
    Hit.ClaimMark mark = hit.claim();
    if (mark == null || hit.story() == null) {
      return Optional.empty();
    }
    return briefs.computeIfAbsent(hit.story(), library::brief).stream()
        .flatMap(brief -> brief.claims().stream())
        .filter(claim -> claim.id().equals(mark.id()))
        .findFirst();
  }
}
