package news.parallax.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a stage reached on a gold set.
 *
 * @param set the gold set's name
 * @param items how many were measured
 * @param metrics by name, in the order to print
 * @param errors the worst cases, for people to read and mend, worst first
 */
public record Score(
    String set, int items, SequencedMap<String, Double> metrics, List<String> errors) {
  public Score {
    metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
    errors = List.copyOf(errors);
  }
}
