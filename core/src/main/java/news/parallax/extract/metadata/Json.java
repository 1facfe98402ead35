package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A JSON value as pages write it; numbers and literals keep their spelling. */
sealed interface Json {

  /** An object; of fields with the same name the first counts. */
  record Fields(SequencedMap<String, Json> fields) implements Json {
    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
  }

  /** An array. */
  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A string, number or literal. */
  record Text(String text) implements Json {}

  /** The field of an object, or null where this is no object or has no such field. */
  default @Nullable Json field(String name) {
    return this instanceof Fields(Map<String, Json> fields) ? fields.get(name) : null;
  }

  /** The items of an array, or this value alone. */
  default List<Json> items() {
    return this instanceof Items(List<Json> items) ? items : List.of(this);
  }

  /** The non-blank strings of a field, be it one or an array. */
  default List<String> texts(String name) {
    Json value = field(name);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (Json item : value.items()) {
      String text = item instanceof Text(String written) ? written.strip() : "";
      if (!text.isEmpty() && !text.equals("null")) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The first non-blank string of a field, or null. */
  default @Nullable String text(String name) {
    List<String> texts = texts(name);
    return texts.isEmpty() ? null : texts.getFirst();
  }
}
