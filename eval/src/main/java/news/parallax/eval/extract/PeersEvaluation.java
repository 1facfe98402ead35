package news.parallax.eval.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.eval.Evaluation;
import news.parallax.eval.GoldLines;
import news.parallax.eval.Score;

/** Page bodies as this program and its peers on the JVM read them, in one run. */
public final class PeersEvaluation implements Evaluation {

  @Override
  public String kind() {
    return "peers";
  }

  @Override
  public Score run(Path gold) throws IOException {
    List<GoldPage> pages =
        GoldPages.read(gold).stream().filter(page -> page.body() != null).toList();
    SequencedMap<String, Double> metrics = new LinkedHashMap<>();
    for (Peer peer : Peer.ALL) {
      Bodies bodies = Bodies.of(pages.stream().map(page -> overlap(page, peer)).toList());
      metrics.put(peer.name() + " f1", bodies.f1());
      metrics.put(peer.name() + " f1_per_page", bodies.f1PerPage());
      metrics.put(
          peer.name() + " pages_per_cpu_second",
          Speed.of(pages, page -> peer.body(page).length()).perCpuSecond());
    }
    return new Score(GoldLines.name(gold), pages.size(), metrics, List.of());
  }

  private static Shingles.Overlap overlap(GoldPage page, Peer peer) {
    String body = page.body() == null ? "" : page.body();
    return Shingles.compare(Shingles.of(body), Shingles.of(peer.body(page)));
  }
}
