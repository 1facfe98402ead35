package news.parallax.export.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.article.PublishedAt;
import news.parallax.article.Span;
import news.parallax.export.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What every part of the JSON is made of. Fields are written in the order of the calls. */
record Json(JsonGenerator out) {
  private static final int SCALE = 4;

  /** A field with text, or null. */
  Json text(String field, @Nullable Object value) {
    if (value == null) {
      out.writeNullProperty(field);
    } else {
      out.writeStringProperty(field, value.toString());
    }
    return this;
  }

  Json label(String field, Enum<?> value) {
    return text(field, Label.of(value));
  }

  Json number(String field, int value) {
    out.writeNumberProperty(field, value);
    return this;
  }

  /** A field with true or false, or null where it is not known. */
  Json truth(String field, @Nullable Boolean value) {
    if (value == null) {
      out.writeNullProperty(field);
    } else {
      out.writeBooleanProperty(field, value);
    }
    return this;
  }

  Json numbers(String field, List<Integer> values) {
    out.writeArrayPropertyStart(field);
    values.forEach(out::writeNumber);
    out.writeEndArray();
    return this;
  }

  /** A score with four digits after the point, so that it reads the same on every machine. */
  Json score(String field, double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
    out.writeNumberProperty(field, rounded.stripTrailingZeros());
    return this;
  }

  Json span(Span span) {
    return number("start", span.start()).number("end", span.end());
  }

  /** The fields of a passage, into the object that is open. */
  Json passage(Passage passage) {
    return text("article", passage.article()).span(passage.span()).text("text", passage.text());
  }

  Json passage(String field, Passage passage) {
    return object(field, passage, Json::passage);
  }

  Json passages(String field, List<Passage> passages) {
    return objects(field, passages, Json::passage);
  }

  Json texts(String field, List<String> values) {
    out.writeArrayPropertyStart(field);
    values.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  Json ids(String field, List<ArticleId> ids) {
    return texts(field, ids.stream().map(ArticleId::value).toList());
  }

  Json time(String field, @Nullable PublishedAt time) {
    return object(field, time, Json::time);
  }

  private void time(PublishedAt time) {
    text("value", time.value())
        .label("precision", time.precision())
        .label("basis", time.basis())
        .text("evidence", time.evidence())
        .score("confidence", time.confidence());
  }

  /** A field with an object, or null. */
  <T> Json object(String field, @Nullable T value, BiConsumer<Json, T> fields) {
    if (value == null) {
      out.writeNullProperty(field);
    } else {
      out.writeObjectPropertyStart(field);
      fields.accept(this, value);
      out.writeEndObject();
    }
    return this;
  }

  /** A field with a list of objects. */
  <T> Json objects(String field, List<T> values, BiConsumer<Json, T> fields) {
    out.writeArrayPropertyStart(field);
    for (T value : values) {
      out.writeStartObject();
      fields.accept(this, value);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }
}
