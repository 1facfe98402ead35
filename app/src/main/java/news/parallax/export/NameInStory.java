package news.parallax.export;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.name.Name;
import news.parallax.quote.Utterance;

/** A person, organisation or place in one story. */
public record NameInStory(StoryBrief brief, Name name) {

  /** All that a story knows by a name's full form; more than one where kinds differ. */
  public static List<NameInStory> of(StoryBrief brief, String name) {
    return brief.names().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> new NameInStory(brief, each))
        .toList();
  }

  /** What it said, in the story's order. */
  public List<Utterance> said() {
    return brief.utterances().stream().filter(this::isSpeaker).toList();
  }

  private boolean isSpeaker(Utterance utterance) {
    Utterance.By by = utterance.speaker();
    return by != null && name.id().equals(by.id());
  }

  /** The claims that mention it, in the story's order. */
  public List<Claim> told() {
    return brief.claims().stream().filter(claim -> mentions(claim.text())).toList();
  }

  private boolean mentions(Passage text) {
    return name.mentions().stream()
        .anyMatch(
            each -> each.article().equals(text.article()) && text.span().contains(each.span()));
  }
}
