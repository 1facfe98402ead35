package news.parallax.story;

import java.util.ArrayList;
import java.util.List;
import news.parallax.analysis.AnalysedArticle;

/** Puts articles into stories, one at a time. Single writer: not safe for several threads. */
public final class StoryStream {
  private final List<Story> stories = new ArrayList<>();

  /** Takes the next article. */
  public void add(AnalysedArticle article) {
    var id = article.article().id();
    stories.add(new Story(new StoryId("s-" + id), List.of(id), List.of()));
  }

  /** The stories so far, in the order of their founding. */
  public List<Story> stories() {
    return List.copyOf(stories);
  }
}
