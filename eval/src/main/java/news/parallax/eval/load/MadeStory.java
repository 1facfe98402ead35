package news.parallax.eval.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One made-up event as its outlets tell it: some on their own, some by copying another. */
final class MadeStory {
  private static final int FACTS = 8;
  private static final int MOST_ARTICLES = 12;

  private final Random random;
  private final MadeAffair affair;
  private final List<String> people;
  private final List<String> words;
  private final List<MadeFact> facts;
  private final List<Told> told = new ArrayList<>();

  /** An article: its title and its sentences. */
  record Told(String title, List<String> sentences) {}

  private MadeStory(MadeAffair affair, Random random) {
    this.random = random;
    this.affair = affair;
    this.people = Stream.generate(() -> Words.person(random)).limit(4).toList();
    this.words = Stream.generate(() -> Words.rare(random)).limit(15).toList();
    this.facts =
        Stream.generate(() -> MadeFact.of(affair, people, words, random)).limit(FACTS).toList();
  }

  /** What the outlets write of one story: a dozen articles at most, most often few. */
  static List<Told> of(MadeAffair affair, Random random) {
    MadeStory story = new MadeStory(affair, random);
    int articles = 1 + (int) (MOST_ARTICLES * Math.pow(random.nextDouble(), 3));
    for (int i = 0; i < articles; i++) {
      story.told.add(i > 0 && random.nextInt(4) == 0 ? story.copied() : story.own());
    }
    return Collections.unmodifiableList(story.told);
  }

  /** The first facts are told by most outlets, the last by few. */
  private Told own() {
    double length = Math.exp(random.nextGaussian() * 0.5);
    List<String> sentences = new ArrayList<>();
    for (int at = 0; at < facts.size(); at++) {
      if (random.nextDouble() < length * (1.2 - at / (double) FACTS)) {
        sentences.add(facts.get(at).told(random));
        if (random.nextInt(5) < 2) {
          sentences.add(aside());
        }
      }
    }
    if (sentences.isEmpty()) {
      sentences.add(facts.getFirst().told(random));
    }
    return new Told(title(), sentences);
  }

  /** Another outlet's text, cut at some place, with a sentence of one's own at times. */
  private Told copied() {
    Told from = MadeFact.pick(told, random);
    int kept = 1 + random.nextInt(from.sentences().size());
    List<String> sentences = new ArrayList<>(from.sentences().subList(0, kept));
    if (random.nextInt(3) == 0) {
      sentences.add(aside());
    }
    return new Told(random.nextBoolean() ? from.title() : title(), sentences);
  }

  private String title() {
    return String.format(
        Locale.ROOT,
        "%s %s %s as %s %s",
        affair.place(),
        MadeFact.pick(words, random),
        facts.getFirst().words().getFirst(),
        MadeFact.pick(people, random),
        MadeFact.pick(affair.words(), random));
  }

  /** What only this outlet tells. */
  private String aside() {
    List<String> any = IntStream.range(0, 10).mapToObj(i -> Words.any(random)).toList();
    String who = random.nextInt(3) == 0 ? Words.known(random) : "the " + any.get(9);
    return String.format(
        Locale.ROOT,
        "It was not clear whether %s would %s the %s, which had %s in %d with the %s of a %s %s.",
        who,
        any.get(0),
        any.get(1),
        any.get(2),
        1990 + random.nextInt(35),
        any.get(3),
        any.get(4),
        any.get(5));
  }
}
