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
            (told, each) ->
                told.passage(each.passage())
                    .text("outlet", each.outlet())
                    .text("authority", each.authority()))
        .objects("values", claim.values(), ClaimJson::value)
        .object("difference", claim.difference(), ClaimJson::difference)
        .objects("differences", claim.differences(), ClaimJson::difference)
        .objects("series", claim.series(), ClaimJson::series)
        .object("evidence", claim.evidence(), ClaimJson::evidence);
  }

  private static void difference(Json json, Claim.Difference difference) {
    json.label("slot", difference.slot())
        .label("reason", difference.reason())
        .text("evidence", difference.evidence());
  }

  private static void series(Json json, Claim.Series series) {
    json.label("slot", series.slot()).objects("steps", series.steps(), ClaimJson::step);
  }

  private static void step(Json json, Claim.Step step) {
    json.text("value", step.value())
        .text("text", step.text())
        .time("published", step.published())
        .number("passage", step.passage());
  }

  private static void evidence(Json json, Claim.Evidence evidence) {
    json.number("articles", evidence.articles())
        .number("outlets", evidence.outlets())
        .texts("authorities", evidence.authorities())
        .objects(
            "alignments",
            evidence.alignments(),
            (why, each) ->
                why.number("passage", each.passage())
                    .number("like", each.like())
                    .score("score", each.score())
                    .texts("words", each.words()))
        .object("later", evidence.later(), ClaimJson::later)
        .texts("leftOutBy", evidence.leftOutBy())
        .truth("maybeElsewhere", evidence.maybeElsewhere())
        .object("elsewhere", evidence.elsewhere(), Json::passage);
  }

  private static void later(Json json, Claim.Later later) {
    json.number("passage", later.passage())
        .text("kind", later.confirms() ? "confirmed" : "contradicted");
  }

  private static void value(Json json, Claim.Value value) {
    json.label("slot", value.slot())
        .text("value", value.value())
        .text("text", value.text())
        .numbers("passages", value.passages());
  }
}
