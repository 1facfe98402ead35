package news.parallax.brief;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.claim.Claim;
import news.parallax.lineage.Lineage;
import news.parallax.name.Name;
import news.parallax.quote.Utterance;
import news.parallax.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader sees of one story.
 *
 * @param lineage of the story's articles
 * @param summary in reading order
 * @param timeline oldest first
 */
public record StoryBrief(
    Story story,
    Headline headline,
    Lineage lineage,
    List<Passage> summary,
    List<Claim> claims,
    List<Utterance> utterances,
    List<Name> names,
    List<Happening> timeline) {
  public StoryBrief {
    summary = List.copyOf(summary);
    claims = List.copyOf(claims);
    utterances = List.copyOf(utterances);
    names = List.copyOf(names);
    timeline = List.copyOf(timeline);
  }

  /** A story's title, from one of its articles, and when it happened; null where unknown. */
  public record Headline(Passage title, @Nullable PublishedAt when) {}

  /** One dated line of a timeline. */
  public record Happening(PublishedAt when, Passage text) {}
}
