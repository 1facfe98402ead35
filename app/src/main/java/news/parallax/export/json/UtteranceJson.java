package news.parallax.export.json;

import news.parallax.quote.Utterance;

/** An utterance's fields. */
final class UtteranceJson {
  private UtteranceJson() {}

  static void write(Json json, Utterance utterance) {
    json.object("speaker", utterance.speaker(), UtteranceJson::by)
        .passage("text", utterance.text())
        .objects("versions", utterance.versions(), UtteranceJson::version);
  }

  private static void by(Json json, Utterance.By by) {
    json.text("name", by.name()).text("id", by.id());
  }

  private static void version(Json json, Utterance.Version version) {
    json.passage(version.text())
        .text("outlet", version.outlet())
        .label("kind", version.kind())
        .text("cue", version.cue())
        .label("match", version.match())
        .object("speaker", version.speaker(), UtteranceJson::by);
  }
}
