package news.parallax.extract.html;

/** Sums over the blocks that look alike: right in regions of one {@link Region#look}. */
final class Alike {
  /** Counting up from 0 within a page. */
  final int number;

  int blocks;
  int length;
  int linkLength;
  int proseLength;

  Alike(int number) {
    this.number = number;
  }

  void add(Block block) {
    blocks++;
    length += block.length();
    linkLength += block.linkLength();
    proseLength += block.isProse() ? block.length() : 0;
  }
}
