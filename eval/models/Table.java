import java.io.DataOutputStream;
import java.io.IOException;
import java.util.TreeMap;

/** Numbers by the hashes of words, as lexicon.bin holds them. */
class Table {
  static void write(TreeMap<Integer, Integer> table, boolean wide, DataOutputStream out)
      throws IOException {
    out.writeInt(table.size());
    long last = Integer.MIN_VALUE;
    for (int key : table.keySet()) {
      long gap = key - last;
      last = key;
      while (gap >= 0x80) {
        out.writeByte((int) (gap & 0x7F | 0x80));
        gap >>>= 7;
      }
      out.writeByte((int) gap);
    }
    for (int value : table.values())
      if (wide) out.writeShort(value);
      else out.writeByte(value);
  }

  static int hash(String word) {
    return hash(0x811C9DC5, word);
  }

  static int hash(int before, String word) {
    int hash = before;
    for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x01000193;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
