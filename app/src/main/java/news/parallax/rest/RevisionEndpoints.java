package news.parallax.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.claim.Revision;
import news.parallax.claim.Revisions;
import news.parallax.export.json.JsonExport;
import news.parallax.serve.Problem;
import news.parallax.store.Library;

/** What versions of articles changed. */
final class RevisionEndpoints {
  private final Library library;

  RevisionEndpoints(Library library) {
    this.library = library;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.get(
            "/articles/{id}/versions/{number}/changes",
            "What a version, from 2, changed of the one before, claim by claim: passages before"
                + " lie in that one's text",
            this::changes));
  }

  private void changes(Context context) throws IOException {
    ArticleId id = new ArticleId(context.pathParam("id"));
    int number = number(context.pathParam("number"));
    Article after = version(id, number);
    Article before = version(id, number - 1);
    Revision revision = Revisions.between(before, after);
    Answer.raw(context, out -> JsonExport.writeLine(revision, out));
  }

  private Article version(ArticleId id, int number) {
    return library
        .article(id, number)
        .orElseThrow(
            () -> Problem.notFound("There is no version " + number + " of an article " + id));
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("“" + written + "” is no number of a version");
    }
  }
}
