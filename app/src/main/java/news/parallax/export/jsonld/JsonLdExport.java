package news.parallax.export.jsonld;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.brief.Briefing;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.export.Export;
import news.parallax.export.Label;
import news.parallax.name.Name;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON-LD in the words of schema.org: articles as {@code NewsArticle}, stories as {@code
 * CreativeWork} whose claims are {@code Claim} with the passages that tell them as {@code
 * Quotation}. What the sources say is given, with no verdict on it: {@code ClaimReview} is not
 * used. Unknown values are left out.
 */
public final class JsonLdExport implements Export {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public void write(Briefing briefing, Writer out) throws IOException {
    ObjectNode root = MAPPER.createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    briefing.articles().forEach(article -> article(article, graph.addObject()));
    briefing.stories().forEach(story -> story(story, graph.addObject()));
    out.write(root.toPrettyString());
    out.write('\n');
  }

  private static void article(Article article, ObjectNode json) {
    json.put("@type", "NewsArticle").put("@id", of(article.id()));
    put(json, "headline", article.title() == null ? null : article.title().text());
    put(json, "url", article.source().url());
    put(json, "inLanguage", article.language().equals("und") ? null : article.language());
    put(json, "datePublished", article.published() == null ? null : article.published().value());
    if (article.outlet() != null) {
      json.putObject("publisher").put("@type", "Organization").put("name", article.outlet());
    }
    ArrayNode authors = json.putArray("author");
    article
        .byline()
        .authors()
        .forEach(a -> authors.addObject().put("@type", "Person").put("name", a));
  }

  private static void story(StoryBrief story, ObjectNode json) {
    json.put("@type", "CreativeWork")
        .put("@id", "urn:parallax:story:" + story.story().id().value())
        .put("name", story.headline().title().text());
    put(
        json,
        "temporalCoverage",
        story.headline().when() == null ? null : story.headline().when().value());
    ArrayNode articles = json.putArray("isBasedOn");
    story.story().articles().forEach(id -> articles.addObject().put("@id", of(id)));
    ArrayNode names = json.putArray("mentions");
    story
        .names()
        .forEach(name -> names.addObject().put("@type", type(name)).put("name", name.name()));
    ArrayNode claims = json.putArray("hasPart");
    story.claims().forEach(claim -> claim(claim, claims.addObject()));
  }

  private static String type(Name name) {
    return switch (name.kind()) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case PLACE -> "Place";
      case OTHER -> "Thing";
    };
  }

  private static void claim(Claim claim, ObjectNode json) {
    json.put("@type", "Claim")
        .put("@id", "urn:parallax:claim:" + claim.id().value())
        .put("text", claim.text().text());
    json.putObject("additionalProperty")
        .put("@type", "PropertyValue")
        .put("name", "support")
        .put("value", Label.of(claim.support()));
    ArrayNode told = json.putArray("appearance");
    claim.passages().forEach(each -> quotation(each, told.addObject()));
  }

  private static void quotation(Claim.Told told, ObjectNode json) {
    Passage passage = told.passage();
    json.put("@type", "Quotation").put("text", passage.text());
    if (told.authority() != null) {
      json.putObject("spokenByCharacter").put("@type", "Thing").put("name", told.authority());
    }
    json.putObject("isPartOf").put("@id", of(passage.article()));
    json.put("position", passage.start() + "-" + passage.end());
  }

  private static String of(ArticleId id) {
    return "urn:parallax:article:" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode json, String field, @Nullable Object value) {
    if (value != null) {
      json.put(field, value.toString());
    }
  }
}
