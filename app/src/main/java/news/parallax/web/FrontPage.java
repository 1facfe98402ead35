package news.parallax.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.parallax.export.Counts;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.OutletRow;
import news.parallax.store.StoryQuery;
import news.parallax.store.StoryRow;
import org.jspecify.annotations.Nullable;

/** The stories; what is shown of them stands in the address. */
final class FrontPage {
  private static final int LIMIT = 40;
  private static final int OUTLETS = 200;

  private final Library library;
  private final Templates templates;

  FrontPage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /**
   * What the template shows.
   *
   * @param holds how much the library has, in words
   * @param next the address of the stories after these; empty where these are the last
   * @param paged whether these are not the first
   */
  record View(
      String holds,
      Filter filter,
      List<String> outlets,
      List<Language> languages,
      List<StoryCard> stories,
      String next,
      boolean paged) {}

  /** A language by its code and its English name. */
  record Language(String code, String name) {
    static Language of(String code) {
      return new Language(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
    }
  }

  /** What was asked for, as the form's fields hold it. */
  record Filter(
      String outlet,
      String language,
      String from,
      String until,
      boolean differing,
      boolean several,
      String order) {

    static Filter of(Context context) {
      return new Filter(
          field(context, "outlet"),
          field(context, "language"),
          field(context, "from"),
          field(context, "until"),
          !field(context, "differing").isEmpty(),
          !field(context, "several").isEmpty(),
          field(context, "order").equals("broadest") ? "broadest" : "newest");
    }

    private static String field(Context context, String name) {
      return Objects.requireNonNullElse(context.queryParam(name), "").strip();
    }

    boolean isAny() {
      return !(outlet + language + from + until).isEmpty() || differing || several;
    }

    StoryQuery query(StoryQuery.@Nullable Cursor after) {
      return new StoryQuery(
          outlet.isEmpty() ? null : outlet,
          language.isEmpty() ? null : language,
          start(Days.parse(from), 0),
          start(Days.parse(until), 1),
          null,
          differing,
          several ? 2 : 0,
          by(),
          after,
          LIMIT + 1);
    }

    StoryQuery.Order by() {
      return order.equals("broadest") ? StoryQuery.Order.BROADEST : StoryQuery.Order.NEWEST;
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int later) {
      return day == null ? null : day.plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The address of the stories after one. */
    String href(StoryRow after) {
      StoryQuery.Cursor at = StoryQuery.Cursor.of(after, by());
      return "/?order="
          + order
          + part("outlet", outlet)
          + part("language", language)
          + part("from", from)
          + part("until", until)
          + (differing ? "&differing=on" : "")
          + (several ? "&several=on" : "")
          + part("after", at.key() + "," + at.second() + "," + at.id());
    }

    private static String part(String name, String value) {
      return value.isEmpty() ? "" : "&" + name + "=" + Links.query(value);
    }
  }

  void get(Context context) {
    Filter filter = Filter.of(context);
    StoryQuery.Cursor after = cursor(context.queryParam("after"));
    List<StoryRow> rows = library.stories(filter.query(after));
    List<StoryRow> shown = rows.subList(0, Math.min(LIMIT, rows.size()));
    View view =
        new View(
            holds(library.size()),
            filter,
            library.outlets(OUTLETS).stream().map(OutletRow::outlet).sorted().toList(),
            library.languages().stream().filter(code -> !code.isEmpty()).map(Language::of).toList(),
            shown.stream().map(StoryCard::of).toList(),
            rows.size() > LIMIT ? filter.href(shown.getLast()) : "",
            after != null);
    templates.write(context, "front", new Frame("Stories", "/"), view);
  }

  private static String holds(Library.Size size) {
    return Counts.number((int) size.stories(), "story")
        + " from "
        + Counts.number((int) size.articles(), "article");
  }

  private static StoryQuery.@Nullable Cursor cursor(@Nullable String after) {
    if (after == null) {
      return null;
    }
    String[] parts = after.split(",", 3);
    try {
      return new StoryQuery.Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw Problem.badRequest("This address goes on from no story");
    }
  }
}
