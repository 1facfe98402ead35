package news.parallax.eval.extract;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Byline;
import news.parallax.article.Page;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.extract.Extractor;
import news.parallax.extract.site.PublisherRules;
import org.jspecify.annotations.Nullable;

/** A gold page with what was read from it. */
record ReadPage(GoldPage gold, Article article, Shingles.Overlap overlap) {
  /** Gold sets do not say when their pages were captured; all are older than this. */
  private static final Instant CAPTURED = Instant.parse("2026-11-01T00:00:00Z");

  /** Publishers' rules are left out, so that the figures hold for publishers without one. */
  private static final Extractor GENERAL = new Extractor(PublisherRules.NONE);

  private static final int SHOWN = 160;

  static ReadPage of(GoldPage gold) {
    Article article = article(gold);
    Shingles right = Shingles.of(gold.body() == null ? "" : gold.body());
    return new ReadPage(gold, article, Shingles.compare(right, Shingles.of(body(article))));
  }

  static Article article(GoldPage gold) {
    URI url = gold.url() == null ? null : uri(gold.url());
    Page page = new Page(gold.id(), url, CAPTURED, new Page.Raw(gold.html(), "text/html"));
    return Objects.requireNonNull(GENERAL.extract(page).article(), gold.id());
  }

  private static @Nullable URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The paragraphs without the title. */
  static String body(Article article) {
    return article.paragraphs().stream()
        .map(paragraph -> paragraph.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }

  boolean hasBody() {
    return gold.body() != null;
  }

  boolean titleIsRight() {
    Passage title = article.title();
    return title != null
        && gold.title() != null
        && collapse(title.text()).equals(collapse(gold.title()));
  }

  /** Whether the day is right, or the month where the gold set knows no more. */
  boolean dayIsRight() {
    PublishedAt found = article.published();
    return found != null
        && gold.published() != null
        && day(gold.published()).equals(day(found.value()));
  }

  private static String day(String time) {
    return time.substring(0, Math.min(time.length(), "2024-11-04".length()));
  }

  /**
   * Whether the same authors are named, in whatever order and letter case; gold sets count agencies
   * among them, which are credits here.
   */
  boolean authorsAreRight() {
    List<String> authors = article.byline().authors();
    List<String> all = new ArrayList<>(authors);
    article.byline().credits().forEach(credit -> all.add(credit.evidence()));
    Set<String> right = people(gold.authors());
    return right.equals(people(authors)) || right.equals(people(all));
  }

  private static Set<String> people(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.of(name.split("\\s*(?:,|;|&|\\band\\b)\\s*", -1)))
        .map(name -> collapse(name).toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String collapse(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
  }

  /** One line for people for each field that is not as the gold set has it. */
  List<String> wrongFields() {
    List<String> wrong = new ArrayList<>();
    PublishedAt time = article.published();
    if (gold.published() != null && !dayIsRight()) {
      String read =
          time == null ? "none" : time.value() + " (" + time.basis() + ": " + time.evidence() + ")";
      wrong.add(wrong("date", gold.published(), read));
    }
    Passage title = article.title();
    if (gold.title() != null && !titleIsRight()) {
      wrong.add(wrong("title", gold.title(), title == null ? "none" : title.text()));
    }
    if (!gold.authors().isEmpty() && !authorsAreRight()) {
      Byline byline = article.byline();
      wrong.add(
          wrong("author", gold.authors().toString(), byline.authors() + " " + byline.credits()));
    }
    return wrong;
  }

  private String wrong(String field, String right, String read) {
    return gold.id() + " " + field + ": gold " + right + ", read " + read;
  }

  /** One line for people: what was lost and what was added. */
  String report() {
    String body = gold.body() == null ? "" : gold.body();
    Shingles right = Shingles.of(body);
    Shingles found = Shingles.of(body(article));
    return String.format(
        Locale.ROOT,
        "%s P %.3f R %.3f%n  lost: %s%n  added: %s",
        gold.id(),
        overlap.precision(),
        overlap.recall(),
        shown(lines(body, found)),
        shown(lines(body(article), right)));
  }

  /** The lines of a text most of whose shingles another one lacks. */
  private static List<String> lines(String text, Shingles other) {
    List<String> lacking = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      List<String> words = Shingles.words(line);
      int missing = 0;
      int all = Math.max(0, words.size() - Shingles.WORDS + 1);
      for (int i = 0; i < all; i++) {
        missing += other.contains(String.join(" ", words.subList(i, i + Shingles.WORDS))) ? 0 : 1;
      }
      if (missing * 2 > all) {
        lacking.add(line);
      }
    }
    return lacking;
  }

  private static String shown(List<String> lines) {
    return lines.size()
        + " lines "
        + lines.stream()
            .limit(6)
            .map(line -> line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line)
            .collect(Collectors.joining(" ¦ "));
  }
}
