package news.parallax.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * How an article fits into a story.
 *
 * @param nearest the member that the article is most like
 * @param inputs for {@link JoinModel#story}
 * @param odds as a logarithm
 */
@SuppressWarnings("ArrayRecordComponent") // inputs of a net
record Fit(OpenStory story, Member nearest, double[] inputs, double odds) {
  private static final double MOST_ODDS = 8;
  static final int INPUTS = 30;

  /** Taken from the odds where of article and story only one is dated: time can't tell apart. */
  private static final double UNDATED = 3.5;

  static Fit of(OpenStory story, Member article, JoinModel model) {
    List<Member> members = story.sample();
    double[] most = new double[5];
    double[] odds = new double[members.size()];
    int nearest = 0;
    for (int i = 0; i < odds.length; i++) {
      double[] likeness = Likeness.of(members.get(i), article);
      odds[i] = Math.clamp(model.pair().odds(likeness), -MOST_ODDS, MOST_ODDS);
      nearest = odds[i] > odds[nearest] ? i : nearest;
      for (int k = 0; k < most.length; k++) {
        most[k] = Math.max(most[k], likeness[k]);
      }
    }
    double[] inputs = Arrays.copyOf(most, INPUTS);
    int at = new Meeting(story.profile(), article.bag()).write(inputs, most.length);
    at = writeOdds(inputs, at, odds);
    writeTimes(inputs, at, story, article);
    double doubt = inputs[INPUTS - 1] * UNDATED;
    return new Fit(story, members.get(nearest), inputs, model.story().odds(inputs) - doubt);
  }

  private static int writeOdds(double[] inputs, int from, double[] odds) {
    double[] sorted = odds.clone();
    Arrays.sort(sorted);
    int top = Math.max(0, sorted.length - 3);
    inputs[from] = sorted[sorted.length - 1];
    inputs[from + 1] = DoubleStream.of(odds).average().orElse(0);
    inputs[from + 2] = Arrays.stream(sorted, top, sorted.length).average().orElse(0);
    return from + 3;
  }

  private static void writeTimes(double[] inputs, int from, OpenStory story, Member article) {
    inputs[from] = Math.log(story.size());
    inputs[from + 1] = Math.log1p(article.length());
    inputs[from + 2] = Math.log1p(story.meanLength());
    long[] days = days(story, article.published());
    if (days.length > 0) {
      inputs[from + 3] = 1;
      inputs[from + 4] = Math.log1p((double) days[0]);
      inputs[from + 5] = Math.log1p((double) days[days.length / 2]);
    }
    boolean storyDated = story.sample().stream().anyMatch(member -> member.published() != null);
    inputs[from + 6] = storyDated == (article.published() != null) ? 0 : 1;
  }

  /** Distances in days to the members whose day is known, ascending. */
  private static long[] days(OpenStory story, @Nullable PublishedAt published) {
    if (published == null) {
      return new long[0];
    }
    return story.sample().stream()
        .map(Member::published)
        .filter(Objects::nonNull)
        .map(PublishedAt::day)
        .mapToLong(LocalDate::toEpochDay)
        .map(day -> Math.abs(day - published.day().toEpochDay()))
        .sorted()
        .toArray();
  }
}
