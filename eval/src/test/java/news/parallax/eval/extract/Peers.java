package news.parallax.eval.extract;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Bodies as Parallax, its peers on the JVM and "all paragraphs" read them, in one run. */
final class Peers {
  private Peers() {}

  /** Prints a line for each reader and gold set. */
  public static void main(String[] args) throws IOException {
    for (String gold : args) {
      List<GoldPage> pages =
          GoldPages.read(Path.of(gold)).stream().filter(page -> page.body() != null).toList();
      readers().forEach((name, reader) -> measure(System.out, gold, name, reader, pages));
    }
  }

  private static SequencedMap<String, Function<GoldPage, String>> readers() {
    SequencedMap<String, Function<GoldPage, String>> readers = new LinkedHashMap<>();
    readers.put("parallax", page -> ReadPage.body(ReadPage.article(page)));
    readers.put("readability4j", Peers::readability);
    readers.put("boilerpipe", Peers::boilerpipe);
    readers.put("all <p>", Peers::allParagraphs);
    readers.put("jsoup parse alone", page -> Jsoup.parse(html(page)).nodeName());
    return readers;
  }

  private static String html(GoldPage page) {
    return new String(page.html(), StandardCharsets.UTF_8);
  }

  private static String readability(GoldPage page) {
    String url = page.url() == null ? "https://page.example/" : page.url();
    String text = new Readability4J(url, html(page)).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static String boilerpipe(GoldPage page) {
    try {
      return ArticleExtractor.INSTANCE.getText(html(page));
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  private static String allParagraphs(GoldPage page) {
    return Jsoup.parse(html(page)).select("p").stream()
        .map(Element::text)
        .collect(Collectors.joining("\n"));
  }

  private static void measure(
      PrintStream out,
      String gold,
      String name,
      Function<GoldPage, String> reader,
      List<GoldPage> pages) {
    pages.stream().limit(100).forEach(reader::apply);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<String> texts = pages.stream().map(reader).toList();
    double seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    double precision = 0;
    double recall = 0;
    double perPage = 0;
    for (int i = 0; i < texts.size(); i++) {
      Shingles right = Shingles.of(String.valueOf(pages.get(i).body()));
      Shingles.Overlap overlap = Shingles.compare(right, Shingles.of(texts.get(i)));
      precision += overlap.precision() / texts.size();
      recall += overlap.recall() / texts.size();
      perPage += overlap.f1() / texts.size();
    }
    out.printf(
        Locale.ROOT,
        "%s %s: f1 %.4f f1_per_page %.4f pages_per_cpu_second %.0f%n",
        gold,
        name,
        Shingles.Overlap.f1(precision, recall),
        perPage,
        texts.size() / seconds);
  }
}
