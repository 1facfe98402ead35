package news.parallax.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.brief.StoryBrief;
import news.parallax.claim.Claim;
import news.parallax.name.Name;
import news.parallax.quote.Utterance;
import news.parallax.store.Contents.Thing;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** What the index holds of one thing of the library. */
final class Documents {
  private final Thing thing;
  private final Map<ArticleId, Versioned> articles = new HashMap<>();
  private final Map<ArticleId, List<Named>> named = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();

  private record Versioned(Article article, int version) {}

  private record Named(Span mention, String name) {}

  private Documents(Thing thing) {
    this.thing = thing;
    for (int i = 0; i < thing.articles().size(); i++) {
      Article article = thing.articles().get(i);
      articles.put(article.id(), new Versioned(article, thing.versions().get(i)));
    }
  }

  /** The documents of a thing, in a fixed order. */
  static List<Document> of(Thing thing) {
    Documents all = new Documents(thing);
    StoryBrief brief = thing.brief();
    if (brief != null) {
      brief.names().forEach(all::noteMentions);
    }
    thing.articles().forEach(all::addPassages);
    if (brief != null) {
      brief.utterances().forEach(all::addUtterance);
      brief.claims().forEach(all::addClaim);
      brief.names().forEach(all::addName);
    }
    return all.documents;
  }

  private void noteMentions(Name name) {
    for (Passage mention : name.mentions()) {
      named
          .computeIfAbsent(mention.article(), any -> new ArrayList<>())
          .add(new Named(mention.span(), name.name()));
    }
  }

  private void addPassages(Article article) {
    for (Span span : Passages.of(article)) {
      Passage passage = article.passage(span);
      add(entry(Kind.PASSAGE, passage, "").outlets(Stream.ofNullable(article.outlet())), passage);
    }
  }

  /** The fullest version, for all that do not word it otherwise, and those that do. */
  private void addUtterance(Utterance utterance) {
    List<Utterance.Version> alike = new ArrayList<>();
    for (Utterance.Version version : utterance.versions()) {
      if (version.match() != Utterance.Match.REWORDED || alike.isEmpty()) {
        alike.add(version);
      } else {
        addVersions(utterance.speaker(), List.of(version));
      }
    }
    addVersions(utterance.speaker(), alike);
  }

  private void addVersions(Utterance.@Nullable By speaker, List<Utterance.Version> versions) {
    Passage fullest = versions.getFirst().text();
    Stream<Utterance.By> given = versions.stream().map(Utterance.Version::speaker);
    List<String> speakers =
        Stream.concat(Stream.ofNullable(speaker), given.filter(Objects::nonNull))
            .map(Utterance.By::name)
            .distinct()
            .toList();
    add(
        entry(Kind.UTTERANCE, fullest, String.valueOf(documents.size()))
            .outlets(versions.stream().map(Utterance.Version::outlet))
            .speakers(speakers),
        fullest);
  }

  private void addClaim(Claim claim) {
    add(
        entry(Kind.CLAIM, claim.text(), claim.id().value())
            .outlets(claim.passages().stream().map(Claim.Told::outlet))
            .claim(claim),
        claim.text());
  }

  private void addName(Name name) {
    Passage first = name.mentions().getFirst();
    documents.add(
        entry(Kind.NAME, first, name.id().value())
            .outlets(name.mentions().stream().map(mention -> outlet(mention.article())))
            .names(Stream.of(name.name()))
            .document());
  }

  private Entry entry(Kind kind, Passage passage, String own) {
    Versioned of = Objects.requireNonNull(articles.get(passage.article()));
    return new Entry(thing.id(), kind, of.article(), of.version(), passage, own)
        .story(thing.brief() == null ? null : thing.id());
  }

  private @Nullable String outlet(ArticleId article) {
    return Objects.requireNonNull(articles.get(article)).article().outlet();
  }

  private void add(Entry entry, Passage passage) {
    List<Named> mentions = named.getOrDefault(passage.article(), List.of());
    Stream<String> names =
        mentions.stream().filter(each -> each.mention().overlaps(passage.span())).map(Named::name);
    documents.add(entry.names(names).document());
  }
}
