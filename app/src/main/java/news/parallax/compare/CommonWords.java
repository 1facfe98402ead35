package news.parallax.compare;

import java.util.List;

/** The longest sequence of words that two sentences share, not necessarily without gaps. */
record CommonWords(List<String> first, List<String> second) {

  /** Which words of the first belong to it. */
  boolean[] inFirst() {
    int[][] length = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        length[i][j] =
            first.get(i).equals(second.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    boolean[] in = new boolean[first.size()];
    int j = 0;
    for (int i = 0; i < in.length; i++) {
      int at = j;
      while (at < second.size() && !first.get(i).equals(second.get(at))) {
        at++;
      }
      if (at < second.size() && length[i + 1][at + 1] + 1 == length[i][j]) {
        in[i] = true;
        j = at + 1;
      }
    }
    return in;
  }
}
