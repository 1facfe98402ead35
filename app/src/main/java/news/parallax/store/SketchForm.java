package news.parallax.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.PublishedAt;
import news.parallax.story.Sketch;
import news.parallax.story.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Sketches as the database holds them: a version, then the traits, deflated. A library's sketches
 * are all read before it is written to, so their form is the quickest to read.
 */
final class SketchForm {
  private static final int VERSION = 1;

  private SketchForm() {}

  static byte[] pack(Sketch sketch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(sketch.published() == null ? "" : Packed.json(sketch.published()));
      out.writeInt(sketch.traits().size());
      for (Trait trait : sketch.traits()) {
        out.writeUTF(trait.stem());
        out.writeUTF(trait.shown().equals(trait.stem()) ? "" : trait.shown());
        out.writeUTF(trait.kind().name());
        out.writeChar(trait.title());
        out.writeChar(trait.lede());
        out.writeChar(trait.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packed.deflated(bytes.toByteArray());
  }

  static Sketch unpack(ArticleId id, byte[] packed) {
    byte[] bytes = Packed.inflated(packed);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readUnsignedByte() != VERSION) {
        throw new IllegalStateException("a sketch of another version: " + id);
      }
      PublishedAt published = published(in.readUTF());
      int size = in.readInt();
      List<Trait> traits = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        String stem = in.readUTF();
        String shown = in.readUTF();
        Trait.Kind kind = Trait.Kind.valueOf(in.readUTF());
        traits.add(
            new Trait(
                stem,
                shown.isEmpty() ? stem : shown,
                kind,
                in.readChar(),
                in.readChar(),
                in.readChar()));
      }
      return new Sketch(id, published, traits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable PublishedAt published(String json) {
    return json.isEmpty() ? null : Packed.ofJson(json, PublishedAt.class);
  }
}
