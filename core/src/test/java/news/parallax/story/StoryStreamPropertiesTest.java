package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import org.jspecify.annotations.Nullable;

class StoryStreamPropertiesTest {

  @Property(tries = 25)
  void eachArticle_isInOneStoryOrInTheArchive(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int window) {
    KeptStories archive = new KeptStories(1_000);
    StoryStream stream = new StoryStream(JoinModel.TUNED, window, archive);
    List<Sketch> sketches = sketches(seed, 80);
    sketches.forEach(stream::add);

    List<ArticleId> open = stream.stories().stream().flatMap(s -> s.articles().stream()).toList();
    assertThat(open).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(window);
    for (Sketch sketch : sketches) {
      assertThat(open.contains(sketch.id())).isNotEqualTo(archive.holding(sketch.id()).isPresent());
    }
  }

  @Property(tries = 25)
  void everyIdEverFounded_leadsToAStory(@ForAll long seed) {
    StoryStream stream = new StoryStream();
    List<StoryId> founded = new ArrayList<>();
    for (Sketch sketch : sketches(seed, 80)) {
      for (Change change : stream.add(sketch)) {
        switch (change) {
          case Change.Founded one -> founded.add(one.story());
          case Change.Split split -> founded.addAll(split.parts());
          case Change.Merged merged ->
              assertThat(stream.story(merged.from())).isEqualTo(stream.story(merged.into()));
          case Change.Joined any -> assertThat(stream.story(any.story())).isPresent();
          case Change.Moved any -> assertThat(stream.story(any.to())).isPresent();
          case Change.Closed any -> throw new AssertionError(any);
          case Change.Reopened any -> throw new AssertionError(any);
        }
      }
    }
    assertThat(founded).allMatch(id -> stream.story(id).isPresent());
  }

  @Property(tries = 25)
  void sameStream_givesTheSameStories(@ForAll long seed) {
    StoryStream once = new StoryStream();
    StoryStream again = new StoryStream();
    sketches(seed, 60).forEach(once::add);
    sketches(seed, 60).forEach(again::add);
    assertThat(once.stories()).isEqualTo(again.stories());
  }

  @Property(tries = 40)
  void corrections_areObeyedForEver(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 100) int window) {
    Random random = new Random(seed);
    StoryStream stream = new StoryStream(JoinModel.TUNED, window, new KeptStories(1_000));
    List<Sketch> sketches = sketches(seed, 60);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      stream.add(sketches.get(i));
      if (i % 6 == 0) {
        ArticleId a = sketches.get(random.nextInt(sketches.size())).id();
        ArticleId b = sketches.get(random.nextInt(sketches.size())).id();
        say(stream, new Said(a, b, random.nextBoolean()), said);
      }
      obeyed(stream, said);
    }
  }

  private static void say(StoryStream stream, Said one, List<Said> said) {
    if (one.a().equals(one.b())) {
      return;
    }
    try {
      if (one.together()) {
        stream.mustLink(one.a(), one.b());
      } else {
        stream.cannotLink(one.a(), one.b());
      }
      said.add(one);
    } catch (IllegalArgumentException contradiction) {
      assertThat(contradiction).hasMessageContaining("contradicts");
    }
  }

  private static void obeyed(StoryStream stream, List<Said> said) {
    Map<ArticleId, StoryId> places = new HashMap<>();
    for (Story story : stream.stories()) {
      story.articles().forEach(id -> places.put(id, story.id()));
    }
    for (Said one : said) {
      @Nullable StoryId a = places.get(one.a());
      @Nullable StoryId b = places.get(one.b());
      if (a != null && b != null) {
        assertThat(a.equals(b)).as(one + " at " + a + " and " + b).isEqualTo(one.together());
      }
    }
  }

  /** Articles about a few happenings, with words of their own and common ones. */
  private static List<Sketch> sketches(long seed, int count) {
    Random random = new Random(seed);
    List<Sketch> sketches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, Trait> traits = new TreeMap<>();
      int happening = random.nextInt(12);
      for (int k = 0; k < 30; k++) {
        boolean common = random.nextInt(3) == 0;
        String stem = (common ? "c" : "h" + happening + "x") + random.nextInt(common ? 60 : 25);
        Trait.Kind kind = stem.length() % 2 == 0 ? Trait.Kind.NAME : Trait.Kind.WORD;
        traits.put(stem, new Trait(stem, stem, kind, random.nextInt(2), random.nextInt(2), 1));
      }
      LocalDate day = LocalDate.of(2031, 1, 1).plusDays(i / 10);
      PublishedAt published =
          random.nextInt(5) == 0
              ? null
              : PublishedAt.day(day, PublishedAt.Basis.METADATA, "made", 1);
      List<Trait> sorted =
          traits.values().stream().sorted(Comparator.comparing(Trait::stem)).toList();
      sketches.add(new Sketch(new ArticleId("a" + i), published, sorted));
    }
    return sketches;
  }

  private record Said(ArticleId a, ArticleId b, boolean together) {}
}
