package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import news.parallax.name.Mention;

/**
 * Names of people, organisations and places in single sentences: exact spans, with and without
 * their kind. Names of other kinds count neither way.
 */
public final class NamesEvaluation implements Evaluation {

  @Override
  public String kind() {
    return "names";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<TaggedSentence> sentences = GoldLines.of(gold).stream().map(TaggedSentence::of).toList();
    long start = System.nanoTime();
    List<List<Mention>> found = sentences.stream().map(TaggedSentence::mentions).toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    Counts typed = new Counts();
    Counts untyped = new Counts();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence sentence = sentences.get(i);
      Set<TaggedSentence.Tagged> right = sentence.gold();
      Set<TaggedSentence.Tagged> said = sentence.found(found.get(i));
      typed.add(right, said);
      untyped.add(TaggedSentence.untyped(right), TaggedSentence.untyped(said));
      said.stream()
          .filter(each -> !right.contains(each))
          .forEach(each -> errors.add("wrong " + sentence.show(each)));
      right.stream()
          .filter(each -> !said.contains(each))
          .forEach(each -> errors.add("missed " + sentence.show(each)));
    }
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("precision", typed.precision());
    metrics.put("recall", typed.recall());
    metrics.put("f1", typed.f1());
    metrics.put("f1_untyped", untyped.f1());
    long tokens = sentences.stream().mapToLong(each -> each.tokens().size()).sum();
    metrics.put("tokens_per_second", tokens / seconds);
    return new Score(GoldLines.name(gold), sentences.size(), metrics, errors);
  }

  private static final class Counts {
    private long right;
    private long said;
    private long both;

    void add(Set<?> gold, Set<?> found) {
      right += gold.size();
      said += found.size();
      both += found.stream().filter(gold::contains).count();
    }

    double precision() {
      return said == 0 ? 1 : (double) both / said;
    }

    double recall() {
      return right == 0 ? 1 : (double) both / right;
    }

    double f1() {
      return right + said == 0 ? 1 : 2.0 * both / (right + said);
    }
  }
}
