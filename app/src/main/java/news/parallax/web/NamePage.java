package news.parallax.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.parallax.brief.StoryBrief;
import news.parallax.export.ClaimText;
import news.parallax.export.Counts;
import news.parallax.export.Label;
import news.parallax.export.NameInStory;
import news.parallax.export.Sources;
import news.parallax.name.Name;
import news.parallax.serve.Problem;
import news.parallax.store.Library;
import news.parallax.store.NamedIn;
import news.parallax.store.StoryRow;

/** A person, organisation or place over time. */
final class NamePage {
  private static final int MOST_STORIES = 40;
  private static final int MOST_CLAIMS = 8;

  private final Library library;
  private final Templates templates;

  NamePage(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /**
   * What the template shows.
   *
   * @param about its kind and how often it is mentioned
   * @param roles what the sources call it
   * @param stories the newest first
   */
  record View(
      String name, String about, List<Line> roles, TimePicture mentions, List<InStory> stories) {}

  /**
   * The name in one story.
   *
   * @param said by it
   * @param told of it: claims with a mention of it
   */
  record InStory(
      String title,
      String href,
      String when,
      String mentions,
      List<Speech.Said> said,
      List<Told> told) {}

  /** A claim that mentions it. */
  record Told(String support, Line text) {}

  private record Found(StoryRow row, NameInStory there) {
    Name name() {
      return there.name();
    }
  }

  void get(Context context) {
    String id = Links.id(context.pathParam("id"));
    List<Found> found =
        library.named(id, MOST_STORIES).stream().flatMap(each -> found(each).stream()).toList();
    if (found.isEmpty()) {
      throw Problem.notFound("No story of the library has this name");
    }
    List<Found> newest =
        found.stream()
            .sorted(
                Comparator.comparing(
                    (Found each) -> Objects.requireNonNullElse(each.row().last(), Instant.MIN),
                    Comparator.reverseOrder()))
            .toList();
    View view = view(newest);
    templates.write(context, "name", new Frame(view.name(), "/"), view);
  }

  private List<Found> found(NamedIn in) {
    Optional<StoryRow> row = library.story(in.story());
    Optional<StoryBrief> brief = library.brief(in.story());
    if (row.isEmpty() || brief.isEmpty()) {
      return List.of();
    }
    return NameInStory.of(brief.get(), in.name()).stream()
        .map(there -> new Found(row.get(), there))
        .toList();
  }

  private View view(List<Found> found) {
    Name fullest = found.getFirst().name();
    int mentions = found.stream().mapToInt(each -> each.name().mentions().size()).sum();
    List<Instant> times = new ArrayList<>();
    List<Line> roles = new ArrayList<>();
    List<InStory> stories = new ArrayList<>();
    for (Found each : found) {
      Lines lines = new Lines(Sources.of(library.articlesOf(each.there().brief())));
      each.name().roles().stream().map(lines::of).forEach(roles::add);
      Instant last = each.row().last();
      times.addAll(
          last == null ? List.of() : Collections.nCopies(each.name().mentions().size(), last));
      stories.add(inStory(each, lines));
    }
    return new View(
        fullest.name(),
        ClaimText.words(fullest.kind())
            + " · "
            + Counts.number(mentions, "mention")
            + " in "
            + Counts.number(found.size(), "story"),
        distinct(roles),
        TimePicture.of("Mentions by the day of the story", times),
        stories);
  }

  private static List<Line> distinct(List<Line> roles) {
    List<String> seen = new ArrayList<>();
    List<Line> distinct = new ArrayList<>();
    for (Line role : roles) {
      if (!seen.contains(role.text()) && distinct.size() < MOST_CLAIMS) {
        seen.add(role.text());
        distinct.add(role);
      }
    }
    return distinct;
  }

  private static InStory inStory(Found found, Lines lines) {
    Speech speech = new Speech(lines);
    return new InStory(
        StoryCard.of(found.row()).title(),
        Links.story(found.row().id()),
        Days.between(found.row().first(), found.row().last()),
        Counts.number(found.name().mentions().size(), "mention"),
        found.there().said().stream().map(speech::said).toList(),
        found.there().told().stream()
            .limit(MOST_CLAIMS)
            .map(claim -> new Told(Label.of(claim.support()), lines.of(claim.text())))
            .toList());
  }
}
