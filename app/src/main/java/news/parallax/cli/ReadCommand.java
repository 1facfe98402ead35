package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.parallax.article.Article;
import news.parallax.export.json.JsonExport;
import news.parallax.export.text.ArticleText;
import news.parallax.issue.Issues;
import news.parallax.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parallax read}: pages in, cleaned articles out. */
@Command(
    name = "read",
    description = "Reads pages and shows the cleaned articles only.",
    footer = {
      "",
      "Examples:",
      "  parallax read page.html",
      "  parallax read pages/ --removed",
      "  parallax read pages/ --format json > articles.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; json has one article a line. Default: text.")
  private Form form = Form.TEXT;

  @Option(
      names = "--removed",
      description = "Shows in text what cleaning took out, and why. JSON always has it.")
  private boolean removed;

  /** How an article is shown. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Issues issues = new Issues();
    List<Article> articles =
        surroundings.withWorkers(
            workers -> Pipeline.read(inputs.pages(surroundings, issues), issues, workers));
    for (Article article : articles) {
      print(article, surroundings.out());
    }
    surroundings.out().flush();
    return Report.print(issues.sorted(), surroundings.err());
  }

  private void print(Article article, PrintWriter out) throws IOException {
    switch (form) {
      case JSON -> {
        JsonExport.writeLine(article, out);
        out.write('\n');
      }
      case TEXT -> new ArticleText(removed).write(article, out);
    }
  }
}
