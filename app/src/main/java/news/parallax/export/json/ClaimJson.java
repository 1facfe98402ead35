package news.parallax.export.json;

import news.parallax.claim.Claim;

/** A claim's fields. */
final class ClaimJson {
  private ClaimJson() {}

  static void write(Json json, Claim claim) {
    json.text("id", claim.id())
        .passage("text", claim.text())
        .label("support", claim.support())
        .number("origins", claim.origins())
        .objects(
            "passages",
            claim.passages(),
            (told, each) -> told.passage(each.passage()).text("outlet", each.outlet()))
        .objects("values", claim.values(), ClaimJson::value)
        .object(
            "difference",
            claim.difference(),
            (how, each) -> how.label("slot", each.slot()).label("reason", each.reason()));
  }

  private static void value(Json json, Claim.Value value) {
    json.label("slot", value.slot())
        .text("value", value.value())
        .text("text", value.text())
        .numbers("passages", value.passages());
  }
}
