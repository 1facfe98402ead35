package news.parallax.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A read-only map from hashed words to small numbers. A word that was not put in is taken for
 * another one about once in four billion times its size.
 *
 * @param keys sorted as unsigned numbers shifted to signed order
 */
@SuppressWarnings("ArrayRecordComponent") // millions of entries
record HashTable(int[] keys, short[] values) {

  /** The value of a hash; -1 if it has none. */
  int get(int hash) {
    int at = Arrays.binarySearch(keys, hash);
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
    return new HashTable(keys, values);
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
