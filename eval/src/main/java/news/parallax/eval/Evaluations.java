package news.parallax.eval;

import java.util.List;
import news.parallax.eval.extract.ExtractEvaluation;
import news.parallax.eval.extract.PeersEvaluation;

/** Every kind of evaluation, in the order of the stages. */
public final class Evaluations {
  public static final List<Evaluation> ALL =
      List.of(
          new ExtractEvaluation(),
          new PeersEvaluation(),
          new StoriesEvaluation(),
          new CopiesEvaluation(),
          new QuotesEvaluation(),
          new NamesEvaluation(),
          new ClaimsEvaluation(),
          new DatesEvaluation());

  private Evaluations() {}
}
