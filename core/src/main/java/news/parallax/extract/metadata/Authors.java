package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import org.jspecify.annotations.Nullable;

/** The people who wrote an article; agencies among them become credits. */
final class Authors {
  private static final int LONGEST = 120;

  private Authors() {}

  /**
   * The names of the first place that gives any: structured data, meta, marked elements, a byline
   * near the heading.
   */
  static Byline of(Head head, StructuredData data, @Nullable String outlet) {
    return Stream.of(structured(data), meta(head, outlet), marked(head, outlet), near(head))
        .flatMap(each -> each)
        .map(Authors::byline)
        .filter(byline -> !byline.equals(Byline.NONE))
        .findFirst()
        .orElse(Byline.NONE);
  }

  private static Byline byline(List<String> stated) {
    Map<String, String> people = new LinkedHashMap<>();
    List<Credit> credits = new ArrayList<>();
    for (String name : PersonNames.split(stated.stream().map(Markup::strip).toList())) {
      String agency = Agencies.nameOf(name);
      if (agency != null) {
        credits.add(new Credit(agency, name));
      } else if (PersonNames.isPlausible(name)) {
        people.putIfAbsent(PersonNames.key(name), name);
      }
    }
    return new Byline(List.copyOf(people.values()), credits.stream().distinct().toList(), null);
  }

  private static Stream<List<String>> structured(StructuredData data) {
    return data.articles().stream().map(article -> names(article.field("author"), data));
  }

  private static List<String> names(@Nullable Json author, StructuredData data) {
    if (author == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Json each : author.items()) {
      String id = each.text("@id");
      Json full = each.field("name") == null && id != null ? data.byId(id) : each;
      if (full instanceof Json.Text text) {
        names.add(text.text());
      } else if (full != null) {
        names.addAll(full.texts("name"));
      }
    }
    return names;
  }

  private static Stream<List<String>> meta(Head head, @Nullable String outlet) {
    return Stream.of(
            "author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author")
        .map(name -> head.meta(name).stream().filter(each -> isPerson(each, outlet)).toList());
  }

  private static boolean isPerson(String name, @Nullable String outlet) {
    return !name.equalsIgnoreCase(outlet) && name.length() < LONGEST;
  }

  private static Stream<List<String>> marked(Head head, @Nullable String outlet) {
    return head.marked().stream()
        .filter(each -> each.kind() == Marked.Kind.AUTHOR)
        .filter(each -> each.text().length() < LONGEST)
        .sorted(Comparator.comparingInt(Authors::doubt))
        .map(each -> each.text().isEmpty() ? each.stated() : each.text())
        .filter(text -> isPerson(text, outlet))
        .map(PersonNames::visible)
        .filter(names -> !names.isEmpty());
  }

  /** How far an element's names leave open that it holds just the author's name. */
  private static int doubt(Marked marked) {
    String names = marked.names().toLowerCase(Locale.ROOT);
    if (names.endsWith(" author")
        || names.contains("author-name")
        || names.contains("authorname")) {
      return 0;
    }
    if (names.contains("author__name") || names.contains("author_name") || names.contains("fn ")) {
      return 1;
    }
    if (marked.tag().equals("a")) {
      return 1;
    }
    return names.contains("byline") ? 2 : names.contains("comment") ? 9 : 3;
  }

  private static Stream<List<String>> near(Head head) {
    return head.near().lines().stream()
        .map(Head.Line::text)
        .filter(line -> line.length() < LONGEST && PersonNames.hasCue(line))
        .map(PersonNames::visible)
        .filter(names -> !names.isEmpty());
  }
}
