package news.parallax.export.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers blocks in reading order. */
final class Outline {
  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return blocks;
  }

  Outline heading(int level, String text) {
    blocks.add(new Block.Heading(level, text));
    return this;
  }

  /** A line; nothing where the text is empty. */
  Outline line(String text) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Line(text));
    }
    return this;
  }

  Outline item(int depth, String text) {
    blocks.add(new Block.Item(depth, text));
    return this;
  }
}
