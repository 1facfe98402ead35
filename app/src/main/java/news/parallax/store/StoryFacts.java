package news.parallax.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.export.Counts;
import news.parallax.export.Sources;
import news.parallax.name.Name;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A brief as the library keeps it, with all that lists and pages ask of it without reading it.
 * Packed by whoever makes it, so that the one who writes does not wait.
 */
public final class StoryFacts {
  private static final Comparator<Article> BY_PUBLICATION =
      Comparator.comparing(
              (Article article) -> Objects.requireNonNull(article.published()).instant())
          .thenComparing(Article::id);

  private final StoryBrief brief;
  private final List<Article> articles;
  private final byte[] packed;

  /**
   * The facts of a brief.
   *
   * @param articles the story's, in its order
   */
  public StoryFacts(StoryBrief brief, List<Article> articles) {
    this.brief = brief;
    this.articles = List.copyOf(articles);
    this.packed = Packed.pack(brief);
  }

  void write(Handle handle) {
    String id = brief.story().id().value();
    writeStory(handle, id);
    handle.execute("delete from story_names where story = ?", id);
    for (Name name : brief.names()) {
      handle.execute(
          "insert or ignore into story_names (story, id, name, kind, mentions) values (?, ?, ?,"
              + " ?, ?)",
          id,
          name.id().value(),
          name.name(),
          name.kind().name(),
          name.mentions().size());
    }
    handle.execute("delete from outlet_facts where story = ?", id);
    facts()
        .forEach(
            (outlet, facts) ->
                handle.execute(
                    "insert into outlet_facts (story, outlet, articles, first, lone, contradicted)"
                        + " values (?, ?, ?, ?, ?, ?)",
                    id,
                    outlet,
                    facts.articles,
                    facts.first,
                    facts.lone,
                    facts.contradicted));
  }

  private void writeStory(Handle handle, String id) {
    Counts counts = Counts.of(brief, Sources.of(articles));
    handle
        .createUpdate(
            "update stories set brief = :brief, title = :title, first = :first, last = :last,"
                + " seen = :seen, articles = :articles, texts = :texts, outlets = :outlets,"
                + " origins = :origins, corroborated = :corroborated, differing = :differing,"
                + " lone = :lone, stale = 0, unlinked = 1 where id = :id")
        .bind("id", id)
        .bind("brief", packed)
        .bind("title", Listed.title(brief.headline().title().text()))
        .bind("first", first())
        .bind("last", last())
        .bind("seen", seen().getEpochSecond())
        .bind("articles", counts.articles())
        .bind("texts", counts.texts())
        .bind("outlets", counts.outlets())
        .bind("origins", counts.origins())
        .bind("corroborated", supported(Claim.Support.CORROBORATED))
        .bind("differing", supported(Claim.Support.DIFFERING))
        .bind("lone", supported(Claim.Support.LONE))
        .execute();
  }

  private @Nullable Long first() {
    return dated().stream().min(BY_PUBLICATION).map(a -> Seconds.of(a.published())).orElse(null);
  }

  private @Nullable Long last() {
    return dated().stream().max(BY_PUBLICATION).map(a -> Seconds.of(a.published())).orElse(null);
  }

  private List<Article> dated() {
    return articles.stream().filter(article -> article.published() != null).toList();
  }

  private Instant seen() {
    return articles.stream()
        .map(article -> article.source().captured())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private long supported(Claim.Support support) {
    return brief.claims().stream().filter(claim -> claim.support() == support).count();
  }

  /** What each known outlet did. */
  private Map<String, OutletFacts> facts() {
    Map<String, OutletFacts> facts = new TreeMap<>();
    Map<ArticleId, Article> byId =
        articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Article first = firstKnown();
    for (Article article : articles) {
      if (article.outlet() != null) {
        OutletFacts outlet = facts.computeIfAbsent(article.outlet(), any -> new OutletFacts());
        outlet.articles++;
        outlet.first |= first != null && article.outlet().equals(first.outlet()) ? 1 : 0;
      }
    }
    boolean alone = brief.lineage().origins().size() < 2;
    for (Claim claim : brief.claims()) {
      for (String outlet : outlets(claim)) {
        OutletFacts known = Objects.requireNonNull(facts.get(outlet));
        known.lone += claim.support() == Claim.Support.LONE && !alone ? 1 : 0;
        known.contradicted += contradicted(claim, outlet, byId) ? 1 : 0;
      }
    }
    return facts;
  }

  /** The article that was surely published before all others of the story; null for none. */
  private @Nullable Article firstKnown() {
    Article first = dated().stream().min(BY_PUBLICATION).orElse(null);
    if (first == null || dated().size() < articles.size() || articles.size() < 2) {
      return null;
    }
    PublishedAt time = Objects.requireNonNull(first.published());
    boolean surely =
        articles.stream()
            .filter(other -> !Objects.equals(other.outlet(), first.outlet()))
            .allMatch(other -> time.isSurelyBefore(Objects.requireNonNull(other.published())));
    return surely ? first : null;
  }

  private List<String> outlets(Claim claim) {
    return claim.passages().stream()
        .map(Claim.Told::outlet)
        .filter(Objects::nonNull)
        .distinct()
        .filter(outlet -> articles.stream().anyMatch(a -> outlet.equals(a.outlet())))
        .toList();
  }

  /** Whether a value that an outlet gives clashes with one of a later article. */
  private static boolean contradicted(Claim claim, String outlet, Map<ArticleId, Article> byId) {
    if (claim.support() != Claim.Support.DIFFERING || claim.difference() == null) {
      return false;
    }
    Claim.Slot slot = claim.difference().slot();
    List<Claim.Value> values = claim.values().stream().filter(v -> v.slot() == slot).toList();
    for (Claim.Value value : values) {
      for (int own : value.passages()) {
        if (outlet.equals(claim.passages().get(own).outlet())) {
          PublishedAt time = time(claim, own, byId);
          for (Claim.Value other : values) {
            if (!other.equals(value)
                && time != null
                && other.passages().stream().anyMatch(at -> later(time, time(claim, at, byId)))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static @Nullable PublishedAt time(Claim claim, int at, Map<ArticleId, Article> byId) {
    Article article = byId.get(claim.passages().get(at).passage().article());
    return article == null ? null : article.published();
  }

  private static boolean later(PublishedAt time, @Nullable PublishedAt other) {
    return other != null && time.isSurelyBefore(other);
  }

  private static final class OutletFacts {
    private int articles;
    private int first;
    private int lone;
    private int contradicted;
  }
}
