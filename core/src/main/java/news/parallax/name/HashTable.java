package news.parallax.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A read-only map from hashed words to small numbers. A word that was not put in is taken for
 * another one about once in four billion times its size.
 *
 * @param keys sorted as unsigned numbers shifted to signed order
 * @param starts where the keys of each upper half begin, and the end of the last
 */
@SuppressWarnings("ArrayRecordComponent") // millions of entries
record HashTable(int[] keys, short[] values, int[] starts) {

  private static final int HALVES = 1 << Short.SIZE;

  /** The value of a hash; -1 if it has none. */
  int get(int hash) {
    int half = half(hash);
    int at = Arrays.binarySearch(keys, starts[half], starts[half + 1], hash);
    return at < 0 ? -1 : values[at];
  }

  /**
   * Reads what {@code eval/models} wrote: the number of entries, the gaps between sorted keys as
   * varints, then the values.
   */
  static HashTable read(DataInputStream in, boolean wide) throws IOException {
    int size = in.readInt();
    int[] keys = new int[size];
    long key = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      key += varint(in);
      keys[i] = (int) key;
    }
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      values[i] = wide ? in.readShort() : (short) in.readUnsignedByte();
    }
    return new HashTable(keys, values, starts(keys));
  }

  private static int[] starts(int[] keys) {
    int[] starts = new int[HALVES + 1];
    for (int key : keys) {
      starts[half(key) + 1]++;
    }
    for (int half = 0; half < HALVES; half++) {
      starts[half + 1] += starts[half];
    }
    return starts;
  }

  /** The upper half of a key, ascending with the keys. */
  private static int half(int key) {
    return (key ^ Integer.MIN_VALUE) >>> Short.SIZE;
  }

  private static long varint(DataInputStream in) throws IOException {
    long value = 0;
    int read = 0x80;
    for (int shift = 0; (read & 0x80) != 0; shift += 7) {
      read = in.readUnsignedByte();
      value |= (long) (read & 0x7F) << shift;
    }
    return value;
  }
}
