package news.parallax.export.json;

import news.parallax.article.Passage;
import news.parallax.brief.StoryBrief;
import news.parallax.lineage.Copy;
import news.parallax.lineage.Origin;
import news.parallax.name.Name;
import news.parallax.name.Place;
import news.parallax.story.Join;
import news.parallax.story.StoryId;
import news.parallax.storyline.Storyline;

/** The fields of a story and of a storyline. */
final class StoryJson {
  private StoryJson() {}

  static void write(Json json, StoryBrief brief) {
    json.text("id", brief.story().id())
        .passage("title", brief.headline().title())
        .time("when", brief.headline().when())
        .ids("articles", brief.story().articles())
        .objects("why", brief.story().why(), StoryJson::join)
        .objects("copies", brief.lineage().copies(), StoryJson::copy)
        .objects("origins", brief.lineage().origins(), StoryJson::origin)
        .passages("summary", brief.summary())
        .objects("claims", brief.claims(), ClaimJson::write)
        .objects("utterances", brief.utterances(), UtteranceJson::write)
        .objects("names", brief.names(), StoryJson::name)
        .objects("timeline", brief.timeline(), StoryJson::happening);
  }

  static void storyline(Json json, Storyline storyline) {
    json.text("id", storyline.id())
        .text("title", storyline.title())
        .texts("stories", storyline.stories().stream().map(StoryId::value).toList())
        .objects("why", storyline.why(), StoryJson::link);
  }

  private static void link(Json json, Storyline.Link link) {
    json.text("from", link.from())
        .text("to", link.to())
        .score("score", link.score())
        .object("evidence", link.names(), (evidence, names) -> evidence.texts("names", names));
  }

  private static void join(Json json, Join join) {
    json.text("article", join.article())
        .text("joined", join.joined())
        .score("score", join.score())
        .object("evidence", join.evidence(), StoryJson::evidence);
  }

  private static void evidence(Json json, Join.Evidence evidence) {
    json.texts("names", evidence.names()).texts("words", evidence.words());
    if (evidence.days() == null) {
      json.text("days", null);
    } else {
      json.number("days", evidence.days());
    }
  }

  private static void copy(Json json, Copy copy) {
    json.text("article", copy.article())
        .text("of", copy.of())
        .label("kind", copy.kind())
        .score("share", copy.share())
        .label("basis", copy.basis())
        .truth("earlier", copy.earlier());
  }

  private static void origin(Json json, Origin origin) {
    json.text("id", origin.id()).ids("articles", origin.articles()).text("credit", origin.credit());
  }

  private static void name(Json json, Name name) {
    json.text("id", name.id())
        .text("name", name.name())
        .label("type", name.kind())
        .passages("mentions", name.mentions())
        .texts("roles", name.roles().stream().map(Passage::text).distinct().toList())
        .passages("rolePassages", name.roles())
        .object("place", name.place(), StoryJson::place);
  }

  /** A whole country has no point. */
  private static void place(Json json, Place place) {
    json.text("country", place.country()).object("point", place.point(), StoryJson::point);
  }

  private static void point(Json json, Place.Point point) {
    json.score("latitude", point.latitude()).score("longitude", point.longitude());
  }

  private static void happening(Json json, StoryBrief.Happening happening) {
    json.time("when", happening.when()).passage("text", happening.text());
  }
}
