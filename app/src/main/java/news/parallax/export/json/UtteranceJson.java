package news.parallax.export.json;

import news.parallax.quote.Utterance;

/** An utterance's fields. */
final class UtteranceJson {
  private UtteranceJson() {}

  static void write(Json json, Utterance utterance) {
    json.object("speaker", utterance.speaker(), UtteranceJson::speaker)
        .passage("text", utterance.text())
        .objects("versions", utterance.versions(), UtteranceJson::version);
  }

  private static void version(Json json, Utterance.Version version) {
    json.passage(version.text())
        .text("outlet", version.outlet())
        .label("kind", version.kind())
        .text("cue", version.cue())
        .label("match", version.match())
        .object("speaker", version.speaker(), UtteranceJson::speaker)
        .text("addressee", version.addressee())
        .objects("differing", version.differing(), Json::span);
  }

  private static void speaker(Json json, Utterance.By speaker) {
    json.text("name", speaker.name()).text("id", speaker.id());
  }
}
