package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.article.Byline;
import news.parallax.article.Credit;
import org.jspecify.annotations.Nullable;

/** The people who wrote an article; agencies among them become credits. */
final class Authors {
  private Authors() {}

  static Byline of(Head head, StructuredData data, @Nullable String outlet) {
    List<String> stated = stated(head, data);
    Map<String, String> people = new LinkedHashMap<>();
    List<Credit> credits = new ArrayList<>();
    for (String name : PersonNames.split(stated)) {
      String agency = Agencies.nameOf(name);
      if (agency != null) {
        credits.add(new Credit(agency, name));
      } else if (PersonNames.isPlausible(name) && !name.equalsIgnoreCase(outlet)) {
        people.putIfAbsent(PersonNames.key(name), name);
      }
    }
    return new Byline(List.copyOf(people.values()), credits.stream().distinct().toList(), null);
  }

  /** The names of the first place that gives any. */
  private static List<String> stated(Head head, StructuredData data) {
    return Stream.of(
            data.articles().stream()
                .map(article -> names(article.field("author"), data))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of()),
            head.meta(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "byl",
                "sailthru.author"),
            marked(head))
        .map(Authors::cleaned)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> cleaned(List<String> names) {
    return names.stream()
        .map(Markup::strip)
        .filter(name -> !name.isEmpty() && !name.contains("://"))
        .filter(
            name -> PersonNames.split(List.of(name)).stream().anyMatch(PersonNames::isPlausible))
        .distinct()
        .toList();
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

  private static List<String> marked(Head head) {
    return head.marked().stream()
        .filter(each -> each.kind() == Marked.Kind.AUTHOR)
        .map(each -> each.text().isEmpty() ? each.stated() : each.text())
        .filter(text -> text.length() < 100)
        .limit(1)
        .toList();
  }
}
