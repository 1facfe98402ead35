package news.parallax.extract.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element with the totals of all blocks in it. Filled by {@link HtmlWalk} and then
 * left alone.
 */
public final class Region {
  /** Null for the root. */
  final @Nullable Region parent;

  final String tag;
  final int ordinal;
  final int depth;

  /** {@link Mark} bits of this element and all around it. */
  final int marks;

  /** Class, id and role as written, parted by blanks; empty for none. */
  final String names;

  final int nth;

  /** Sums over all blocks inside, however deep. */
  int length;

  int linkLength;
  int proseLength;
  int blocks;

  private @Nullable Alike alike;
  private @Nullable Map<String, Integer> children;

  Region(@Nullable Region parent, String tag, int ordinal, int marks, String names) {
    this.parent = parent;
    this.tag = tag;
    this.ordinal = ordinal;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.marks = marks;
    this.names = names;
    this.nth = parent == null ? 1 : parent.count(tag);
  }

  private int count(String childTag) {
    if (children == null) {
      children = new HashMap<>(4);
    }
    return children.merge(childTag, 1, Integer::sum);
  }

  boolean is(Mark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** The region some steps up, or the root where there are fewer. */
  Region up(int steps) {
    Region at = this;
    for (int i = 0; i < steps && at.parent != null; i++) {
      at = at.parent;
    }
    return at;
  }

  /** Adds a block that lies right in this region. */
  void add(Block block, Map<Integer, Alike> byLook) {
    if (alike == null) {
      alike = byLook.computeIfAbsent(look(), look -> new Alike(byLook.size()));
    }
    alike.add(block);
    length += block.length();
    linkLength += block.linkLength();
    proseLength += block.isProse() ? block.length() : 0;
    blocks++;
  }

  /** Adds what lies in this region to the one around it, once this one is whole. */
  void close() {
    if (parent != null) {
      parent.length += length;
      parent.linkLength += linkLength;
      parent.proseLength += proseLength;
      parent.blocks += blocks;
    }
  }

  /** Sums over this region's blocks and all that look like them; it has to have some. */
  Alike alike() {
    return Objects.requireNonNull(alike);
  }

  /** The same for regions with the same element and names in such a parent. */
  private int look() {
    int own = tag.hashCode() * 31 + names.hashCode();
    Region around = up(1);
    return (own * 31 + around.tag.hashCode()) * 31 + around.names.hashCode();
  }

  float linkDensity() {
    return length == 0 ? 0 : (float) linkLength / length;
  }
}
