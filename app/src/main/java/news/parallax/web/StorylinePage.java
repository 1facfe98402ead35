package news.parallax.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import news.parallax.export.Counts;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.StoryRow;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;
import news.parallax.storyline.StorylineId;
import org.jspecify.annotations.Nullable;

/** Stories of one affair, in time; and the list of affairs. */
final class StorylinePage {
  private static final int MOST = 200;

  private final Library library;
  private final Templates templates;

  StorylinePage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** What the template of one shows. */
  record View(String title, AxisPicture picture, List<StoryCard> stories, List<Why> why) {}

  /** Why two stories are of one affair. */
  record Why(String from, String fromHref, String to, String toHref, String score, String names) {}

  /** What the template of the list shows. */
  record Listed(List<Entry> entries) {}

  /** A storyline in the list. */
  record Entry(String title, String href, String about) {}

  void get(Context context) {
    StorylineId id = new StorylineId(Links.id(context.pathParam("id")));
    Storyline line =
        library
            .storyline(id)
            .orElseThrow(() -> Problem.notFound("The library has no such storyline"));
    List<StoryRow> rows = rows(line);
    View view =
        new View(
            line.title(),
            picture(rows),
            rows.stream().map(StoryCard::of).toList(),
            line.why().stream().map(link -> why(link, rows)).toList());
    templates.write(context, "storyline", new Frame(line.title(), "/storylines"), view);
  }

  void list(Context context) {
    List<Entry> entries = library.storylines(MOST).stream().map(this::entry).toList();
    templates.write(
        context, "storylines", new Frame("Storylines", "/storylines"), new Listed(entries));
  }

  private Entry entry(Storyline line) {
    List<StoryRow> rows = rows(line);
    String when = rows.isEmpty() ? "" : " · " + Days.between(earliest(rows), latest(rows));
    return new Entry(
        line.title(),
        Links.storyline(line.id()),
        Counts.number(line.stories().size(), "story") + when);
  }

  /** Null where no story is dated. */
  private static @Nullable Instant earliest(List<StoryRow> rows) {
    return rows.stream()
        .map(StoryRow::first)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Instant latest(List<StoryRow> rows) {
    return rows.stream()
        .map(StoryRow::last)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<StoryRow> rows(Storyline line) {
    return line.stories().stream().flatMap(id -> library.story(id).stream()).toList();
  }

  private static AxisPicture picture(List<StoryRow> rows) {
    return AxisPicture.of(rows.stream().flatMap(row -> span(row).stream()).toList());
  }

  private static Optional<AxisPicture.Span> span(StoryRow row) {
    if (row.first() == null || row.last() == null) {
      return Optional.empty();
    }
    String title = StoryCard.of(row).title();
    return Optional.of(new AxisPicture.Span(title, Links.story(row.id()), row.first(), row.last()));
  }

  private static Why why(Storyline.Link link, List<StoryRow> rows) {
    return new Why(
        title(link.from(), rows),
        Links.story(link.from()),
        title(link.to(), rows),
        Links.story(link.to()),
        String.format(Locale.ROOT, "%.2f", link.score()),
        String.join(", ", link.names()));
  }

  private static String title(StoryId id, List<StoryRow> rows) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .map(row -> StoryCard.of(row).title())
        .findFirst()
        .orElse(id.value());
  }
}
