package news.parallax.export.json;

import news.parallax.claim.Revision;

/** A revision's fields. */
final class RevisionJson {
  private RevisionJson() {}

  static void write(Json json, Revision revision) {
    json.objects("changed", revision.changed(), RevisionJson::changed)
        .passages("added", revision.added())
        .passages("dropped", revision.dropped())
        .objects(
            "reworded",
            revision.reworded(),
            (pair, each) -> pair.passage("before", each.before()).passage("after", each.after()))
        .number("kept", revision.kept());
  }

  private static void changed(Json json, Revision.Changed changed) {
    json.passage("before", changed.before())
        .passage("after", changed.after())
        .objects("values", changed.values(), RevisionJson::change);
  }

  private static void change(Json json, Revision.Change change) {
    json.label("slot", change.slot())
        .object("before", change.before(), RevisionJson::value)
        .object("after", change.after(), RevisionJson::value);
  }

  private static void value(Json json, Revision.Value value) {
    json.text("value", value.value()).passage("text", value.text());
  }
}
