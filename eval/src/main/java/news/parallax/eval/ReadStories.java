package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.ArticleId;
import news.parallax.claim.SeenPairs.Place;
import news.parallax.lineage.Lineage;
import news.parallax.lineage.LineageFinder;
import news.parallax.name.ArticleMentions;
import news.parallax.name.Name;
import news.parallax.name.Names;
import tools.jackson.databind.JsonNode;

/**
 * The articles of the stories of {@link Readings}.
 *
 * @param stories those whose articles are known, by id
 * @param all the articles of the files, read or not, by story
 */
record ReadStories(List<Story> stories, List<AnalysedArticle> all) {
  /** A story that was read, and its articles in the order of the file. */
  record Story(Readings.Story read, List<AnalysedArticle> articles) {
    List<Name> names() {
      return Names.across(
          articles.stream().map(a -> new ArticleMentions(a.article(), a.mentions())).toList());
    }

    Lineage lineage() {
      return LineageFinder.of(articles.stream().map(AnalysedArticle::article).toList());
    }
  }

  /**
   * The stories whose articles are in some files.
   *
   * @param files articles JSONL with stories; or folders of pages, each one story of its name, with
   *     the articles that the readings name
   */
  static ReadStories of(List<Path> files) throws IOException {
    Map<String, List<AnalysedArticle>> articles = new TreeMap<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        articles.put(GoldLines.name(file), pages(file));
      } else {
        for (JsonNode node : GoldLines.of(file)) {
          GoldArticle article = GoldArticle.of(node, file.toString());
          String story = Objects.requireNonNullElse(article.story(), "");
          articles.computeIfAbsent(story, key -> new ArrayList<>()).add(article.analysed());
        }
      }
    }
    return new ReadStories(
        Readings.all().stream()
            .filter(read -> articles.containsKey(read.id()))
            .map(read -> new Story(read, articles.getOrDefault(read.id(), List.of())))
            .toList(),
        articles.values().stream().flatMap(List::stream).toList());
  }

  /** Those read for one use. */
  ReadStories of(Readings.Use use) {
    return new ReadStories(
        stories.stream().filter(story -> story.read().use() == use).toList(), all);
  }

  private static List<AnalysedArticle> pages(Path folder) throws IOException {
    Set<ArticleId> named =
        Readings.all().stream()
            .filter(story -> story.id().equals(GoldLines.name(folder)))
            .flatMap(story -> story.findings().stream())
            .flatMap(finding -> finding.passages().stream())
            .map(Place::article)
            .collect(Collectors.toUnmodifiableSet());
    List<AnalysedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        GoldArticle.ofPage(file)
            .filter(article -> named.contains(article.article().id()))
            .map(GoldArticle::analysed)
            .ifPresent(articles::add);
      }
    }
    return articles;
  }
}
