package news.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to learn the weights of a {@link JoinModel} from.
 *
 * @param inputs of the net
 * @param right whether the two belong together
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // inputs of a net
public record Lesson(double[] inputs, boolean right, double weight) {

  /**
   * What pairs of articles teach {@link JoinModel#pair}.
   *
   * @param stories the right story of each article
   */
  public static List<Lesson> ofPairs(List<Sketch> articles, List<String> stories) {
    Vocabulary vocabulary = new Vocabulary();
    Map<String, Integer> sizes = new HashMap<>();
    stories.forEach(story -> sizes.merge(story, 1, Integer::sum));
    List<Member> members = new ArrayList<>();
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      vocabulary.learn(articles.get(i));
      Member member = Member.of(articles.get(i), vocabulary);
      for (int j = 0; j < i; j++) {
        boolean same = stories.get(i).equals(stories.get(j));
        double weight = same ? 2.0 / sizes.getOrDefault(stories.get(i), 1) : 1;
        lessons.add(new Lesson(Likeness.of(members.get(j), member), same, weight));
      }
      members.add(member);
    }
    return lessons;
  }

  /**
   * What joining each article in turn to its right story teaches {@link JoinModel#story}.
   *
   * @param stories the right story of each article
   * @param pair learned before from {@link #ofPairs}
   */
  public static List<Lesson> ofJoins(List<Sketch> articles, List<String> stories, Net pair) {
    JoinModel model = new JoinModel(pair, Net.blank(Fit.INPUTS));
    StoryStream stream = new StoryStream(model, StoryStream.WINDOW);
    Map<String, OpenStory> known = new HashMap<>();
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      OpenStory right = known.get(stories.get(i));
      stream.add(
          articles.get(i),
          (member, fits) -> {
            fits.forEach(fit -> lessons.add(new Lesson(fit.inputs(), fit.story() == right, 1)));
            return right == null ? null : Fit.of(right, member, model);
          });
      OpenStory story = stream.storyOf(articles.get(i).id());
      if (story != null) {
        known.put(stories.get(i), story);
      }
    }
    return lessons;
  }
}
