package news.parallax.storyline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.article.PublishedAt;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.Trait;
import news.parallax.text.Background;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about, as storylines compare it.
 *
 * @param names stem to weight, of length 1 as a vector
 * @param words likewise, names included
 * @param forms how its articles write each stem, names whole
 * @param day of the first dated article; null where none is dated
 */
public record Theme(
    Story story,
    Map<String, Double> names,
    Map<String, Double> words,
    Forms forms,
    @Nullable LocalDate day) {

  /**
   * The theme of a story.
   *
   * @param sketches of its articles, among others
   */
  public static Theme of(Story story, Map<news.parallax.article.ArticleId, Sketch> sketches) {
    List<Sketch> members =
        story.articles().stream().map(sketches::get).filter(Objects::nonNull).toList();
    TreeMap<String, Double> names = new TreeMap<>();
    TreeMap<String, Double> words = new TreeMap<>();
    Forms forms = new Forms();
    for (Sketch sketch : members) {
      for (Trait trait : sketch.traits()) {
        if (trait.kind() == Trait.Kind.PHRASE) {
          continue;
        }
        double weight = weight(trait);
        words.merge(trait.stem(), weight, Double::sum);
        if (trait.kind() == Trait.Kind.NAME) {
          names.merge(trait.stem(), weight, Double::sum);
        }
        forms.add(trait.stem(), trait.shown());
      }
    }
    return new Theme(story, unit(names), unit(words), forms, day(members));
  }

  /** Its heaviest words, heaviest first: stories of one affair share some. */
  public List<String> keys() {
    return Links.heaviest(words, Links.KEYS);
  }

  private static double weight(Trait trait) {
    double rarity =
        Math.log((Background.articles() + 1.0) / (Background.articlesWith(trait.stem()) + 0.5));
    return rarity * (1 + Math.log(trait.title() + trait.lede() + trait.body()));
  }

  private static @Nullable LocalDate day(List<Sketch> members) {
    return members.stream()
        .map(Sketch::published)
        .filter(Objects::nonNull)
        .map(PublishedAt::day)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Divided by their length, still in order but quick to look up. */
  private static Map<String, Double> unit(TreeMap<String, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    Map<String, Double> unit = new LinkedHashMap<>();
    weights.forEach((stem, weight) -> unit.put(stem, weight / length));
    return unit;
  }

  /** The cosine of two such; the shorter is gone through. */
  static double cosine(Map<String, Double> a, Map<String, Double> b) {
    if (b.size() < a.size()) {
      return cosine(b, a);
    }
    double sum = 0;
    for (Map.Entry<String, Double> each : a.entrySet()) {
      sum += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
