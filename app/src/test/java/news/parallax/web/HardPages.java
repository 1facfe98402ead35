package news.parallax.web;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Page;
import news.parallax.cli.SampleDesk;
import org.jspecify.annotations.Nullable;

/** Pages that are hard to show: changed ones, long names, other scripts, stories of many. */
final class HardPages {
  static final String MANY = "Bridge of Askvale falls";
  private static final Instant CAPTURED = Instant.parse("2025-06-01T00:00:00Z");
  private static final int ARTICLES = 34;

  private HardPages() {}

  /** A page that was read twice, and had changed. */
  static void ingestChanged(SampleDesk desk) {
    desk.ingest(List.of(harbour("The harbour of Vell was closed on Monday. Boats wait outside.")));
    desk.ingest(
        List.of(
            harbour(
                "The harbour of Vell was closed on Monday and Tuesday. Boats wait outside."
                    + " Nobody was hurt.")));
  }

  static void ingest(SampleDesk desk) {
    List<Page> pages =
        new ArrayList<>(IntStream.range(0, ARTICLES).mapToObj(HardPages::bridge).toList());
    pages.add(
        page(
            "long",
            "Outlet " + "Long".repeat(2_500),
            "Quarry " + "averylongword".repeat(700),
            "2025-04-02",
            "The quarry of Oss was shut on Friday, said Anna "
                + "Llanfairpwllgwyngyll".repeat(500)
                + " Brand. Its owner, Q"
                + "x".repeat(10_000)
                + ", was abroad."));
    pages.add(
        page(
            "arabic",
            "الساحل",
            "إغلاق الجسر القديم في المدينة",
            null,
            "قالت الشرطة إن الجسر القديم في المدينة أغلق مساء الثلاثاء. وقال رئيس البلدية: «لم"
                + " يحذرنا أحد من ضعف الجسر». وتعهد الوزير بإجراء تحقيق كامل."));
    pages.add(
        page(
            "chinese", "海岸日报", "旧桥星期二晚上关闭", null, "警方表示，星期二晚上旧桥关闭。市长说：“没有人警告过我们这座桥很脆弱。”部长承诺进行调查。"));
    pages.add(page("untitled", null, null, null, "The council of Sorrel met and decided nothing."));
    desk.ingest(pages);
  }

  private static Page harbour(String text) {
    return page("harbour", "The Outlet", "Harbour shut", "2025-06-01", text);
  }

  /** One of many articles that share most of their words, some without a date. */
  private static Page bridge(int i) {
    return page(
        "bridge" + i,
        "Bulletin of the Coast Road " + i,
        MANY + ", " + (i % 3 + 3) + " dead",
        i % 5 == 0 ? null : "2025-03-" + (10 + i % 9),
        "The bridge over the Lorne at Askvale fell on Tuesday evening, killing "
            + (i % 3 + 3)
            + " people, police said. Rescuers pulled 12 people from the river. “Nobody warned us,”"
            + " said Mayor Tilda Arnesen. The bridge was built in "
            + (1950 + i)
            + " by the road authority. Reporter number "
            + i
            + " saw it.");
  }

  private static Page page(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String text) {
    String url = "https://outlet.example/" + id;
    return new Page(
        url, URI.create(url), CAPTURED, new Page.Parts(null, outlet, title, published, text));
  }
}
