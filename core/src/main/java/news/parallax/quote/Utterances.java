package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.name.Name;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what several outlets quote of the same words: sentence by sentence, so that one
 * outlet's long quote meets another's short ones.
 */
public final class Utterances {
  private static final Comparator<Saying> FULLEST_FIRST =
      Comparator.comparing((Saying saying) -> saying.quote().kind() != QuoteKind.DIRECT)
          .thenComparingInt(saying -> -saying.words().size());

  private Utterances() {}

  /**
   * The utterances of a story: most versions first, then by their text's place.
   *
   * @param articles by publication, then id
   * @param names the story's names, to know a speaker under several forms
   */
  public static List<Utterance> across(List<ArticleQuotes> articles, List<Name> names) {
    SpeakerNames speakers = new SpeakerNames(names);
    List<Saying> sayings = new ArrayList<>();
    for (ArticleQuotes article : articles) {
      int run = sayings.isEmpty() ? 0 : sayings.getLast().run() + 1;
      sayings.addAll(Saying.of(article, speakers, run));
    }
    return joined(Alignment.of(sayings)).stream()
        .map(Utterances::utterance)
        .sorted(
            Comparator.comparingInt((Utterance each) -> -each.versions().size())
                .thenComparing(Utterance::text))
        .toList();
  }

  /** Neighbouring sentences that the same articles quote next to each other are one utterance. */
  private static List<List<Saying>> joined(List<List<Saying>> groups) {
    List<List<Saying>> joined = new ArrayList<>();
    Map<Set<Place>, Integer> byNext = new HashMap<>();
    for (List<Saying> group : groups) {
      Integer open = byNext.remove(places(group, 0));
      int at = open == null ? joined.size() : open;
      if (open == null) {
        joined.add(group);
      } else {
        joined.set(at, both(joined.get(at), group));
      }
      byNext.put(places(group, 1), at);
    }
    return joined;
  }

  /** Where a sentence stands. */
  private record Place(int run, int sentence) {}

  private static Set<Place> places(List<Saying> group, int ahead) {
    Set<Place> places = new HashSet<>();
    group.forEach(saying -> places.add(new Place(saying.run(), saying.place() + ahead)));
    return places;
  }

  private static List<Saying> both(List<Saying> first, List<Saying> second) {
    Map<Integer, Saying> byRun =
        second.stream().collect(Collectors.toMap(Saying::run, Function.identity(), (a, b) -> b));
    return first.stream()
        .map(saying -> saying.with(byRun.getOrDefault(saying.run(), saying)))
        .toList();
  }

  private static Utterance utterance(List<Saying> group) {
    List<Saying> ordered = new ArrayList<>(group);
    Saying fullest = ordered.stream().min(FULLEST_FIRST).orElseThrow();
    ordered.remove(fullest);
    ordered.addFirst(fullest);
    List<Utterance.Version> versions =
        ordered.stream().map(saying -> version(saying, fullest)).toList();
    return new Utterance(speaker(group), fullest.article().passage(fullest.span()), versions);
  }

  private static Utterance.Version version(Saying saying, Saying fullest) {
    String text = saying.article().text();
    return new Utterance.Version(
        saying.article().passage(saying.span()),
        saying.article().outlet(),
        saying.quote().kind(),
        written(text, saying.quote().cue()),
        Likeness.match(saying.words(), fullest.words()),
        saying.by(),
        written(text, saying.quote().addressee()),
        differing(text, saying, fullest));
  }

  private static @Nullable String written(String text, @Nullable Span words) {
    return words == null ? null : words.of(text);
  }

  private static List<Span> differing(String text, Saying saying, Saying fullest) {
    Set<String> known = new HashSet<>(fullest.words());
    return Words.in(text, saying.span()).stream()
        .filter(word -> !known.contains(word.folded()))
        .map(Word::span)
        .toList();
  }

  /** Whom most versions name, an unnamed source only where none does; of equals the first. */
  private static Utterance.@Nullable By speaker(List<Saying> group) {
    Map<Utterance.By, Long> votes =
        group.stream()
            .map(Saying::by)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return group.stream()
        .map(Saying::by)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparing((Utterance.By by) -> !by.isNamed())
                .thenComparingLong(by -> -votes.getOrDefault(by, 0L)))
        .orElse(null);
  }
}
