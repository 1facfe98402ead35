package news.parallax.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.claim.Claim;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One document of the index while it is made: a passage with what it is found by. */
final class Entry {
  private final Document document = new Document();

  /**
   * A passage of a thing.
   *
   * @param own what tells it from others of its kind and place; may be empty
   */
  Entry(String thing, Kind kind, Article article, int version, Passage passage, String own) {
    Wording wording = Wording.of(article.language());
    key(Fields.THING, thing);
    key(Fields.KIND, kind.term());
    key(Fields.ARTICLE, article.id().value());
    key(Fields.LANGUAGE, article.language());
    document.add(new WordsField(Fields.TEXT, wording, passage.text()));
    Passage title = article.title();
    if (title != null) {
      document.add(new WordsField(Fields.TITLE, wording, title.text()));
    }
    if (article.outlet() != null) {
      document.add(new StoredField(Fields.PUBLISHER, article.outlet()));
    }
    time(article.published());
    document.add(new StoredField(Fields.ID, article.id().value()));
    document.add(new StoredField(Fields.VERSION, version));
    document.add(new StoredField(Fields.START, passage.start()));
    String place =
        Keys.of(article.id().value())
            + String.format(Locale.ROOT, ":%08d:%s:%s", passage.start(), kind.term(), Keys.of(own));
    document.add(new SortedDocValuesField(Fields.PLACE, new BytesRef(place)));
  }

  private void key(String field, String value) {
    document.add(new StringField(field, Keys.of(value), Store.YES));
  }

  private void time(@Nullable PublishedAt published) {
    if (published != null) {
      document.add(new LongField(Fields.TIME, published.instant().getEpochSecond(), Store.NO));
      document.add(new StoredField(Fields.PUBLISHED, published.value()));
    }
  }

  Entry story(@Nullable String story) {
    if (story != null) {
      key(Fields.STORY, story);
    }
    return this;
  }

  /** Outlets that tell it. */
  Entry outlets(Stream<@Nullable String> outlets) {
    outlets
        .filter(outlet -> outlet != null)
        .distinct()
        .forEach(outlet -> document.add(new TextField(Fields.OUTLET, outlet, Store.NO)));
    return this;
  }

  /** Names that it mentions. */
  Entry names(Stream<String> names) {
    names.distinct().forEach(name -> document.add(new TextField(Fields.NAME, name, Store.YES)));
    return this;
  }

  /** Who said it, by each name that outlets give. */
  Entry speakers(List<String> speakers) {
    speakers.forEach(name -> document.add(new TextField(Fields.SPEAKER, name, Store.YES)));
    return this;
  }

  Entry claim(Claim claim) {
    key(Fields.SUPPORT, claim.support().name().toLowerCase(Locale.ROOT));
    document.add(new StoredField(Fields.CLAIM, claim.id().value()));
    return this;
  }

  Document document() {
    return document;
  }
}
