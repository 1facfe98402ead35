package news.parallax.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the tagger sees at each word of a sentence: the words around, their shapes and affixes,
 * their clusters, and what the lists of the world's names say.
 */
final class TagFeatures {
  /** How many steps of a cluster's path are looked at: the fewer, the wider the cluster. */
  private static final int[] DEPTHS = {4, 6, 10, 20};

  private static final int EDGE = Hashes.of("<edge>");

  private static final Set<String> SPORT = WordSets.of("sport");

  private final String[] words;
  private final String[] lower;
  private final int[][] paths;
  private final int[] word;
  private final int[] low;
  private final int[] shape;
  private final int[] cluster;
  private final Listings listed;
  private final int[] profile;
  private final int[] ending;
  private final int mask;
  private boolean sport;
  private int[] rows = new int[192];
  private int size;

  /**
   * @param rows number of rows that features are hashed to, a power of two
   */
  TagFeatures(List<String> sentence, Lexicon lexicon, int rows) {
    int length = sentence.size();
    mask = rows - 1;
    words = new String[length];
    lower = new String[length];
    paths = new int[length][];
    word = new int[length];
    low = new int[length];
    shape = new int[length];
    cluster = new int[length];
    profile = new int[length];
    ending = new int[length];
    for (int i = 0; i < length; i++) {
      words[i] = Shapes.evened(sentence.get(i));
      lower[i] = words[i].toLowerCase(Locale.ROOT);
      paths[i] = beginnings(lexicon.path(lower[i]));
      sport |= SPORT.contains(lower[i]);
      word[i] = Hashes.of(words[i]);
      low[i] = Hashes.of(lower[i]);
      shape[i] = Hashes.of(Shapes.of(words[i]));
      cluster[i] = lexicon.cluster(words[i]);
      profile[i] = lexicon.profile(words[i]);
      ending[i] = lexicon.endingProfile(lower[i]);
    }
    listed = new Listings(words, lexicon);
  }

  private static int[] beginnings(String path) {
    return path.isEmpty()
        ? new int[0]
        : Arrays.stream(DEPTHS)
            .map(depth -> Hashes.of(path.substring(0, Math.min(depth, path.length()))))
            .toArray();
  }

  /** The rows of the model that tell of a word; valid until the next call. */
  int[] at(int i) {
    size = 0;
    addWords(i);
    addShapes(i);
    addAffixes(i);
    addClusters(i);
    addLists(i);
    addProfiles(i);
    addTopic(i);
    return Arrays.copyOf(rows, size);
  }

  private void addWords(int i) {
    add(1, word(i - 1));
    add(2, word(i));
    add(3, word(i + 1));
    for (int by = -2; by <= 2; by++) {
      add(10 + by, low(i + by));
    }
    add(13, low(i - 1), low(i));
    add(14, low(i), low(i + 1));
    add(15, low(i + 1), low(i + 2));
    add(16, low(i - 2), low(i - 1));
    add(17, low(i - 1), low(i + 1));
    add(18, low(i - 1), shape(i));
    add(19, low(i + 1), shape(i));
  }

  private void addShapes(int i) {
    add(20, shape(i));
    add(21, shape(i - 1), shape(i));
    add(22, shape(i), shape(i + 1));
    add(23, Hashes.mix(shape(i - 1), shape(i)), shape(i + 1));
    add(24, Hashes.mix(shape(i - 2), shape(i - 1)), Hashes.mix(shape(i), shape(i + 1)));
    add(25, i == 0 ? 1 : 0, shape(i));
    add(26, shape(i + 1), shape(i + 2));
  }

  private void addAffixes(int i) {
    String text = lower[i];
    for (int length = 1; length <= 5 && length <= text.length(); length++) {
      add(30 + length, Hashes.of(text.substring(text.length() - length)));
    }
    for (int length = 2; length <= 4 && length <= text.length(); length++) {
      add(36 + length, Hashes.of(text.substring(0, length)));
    }
    if (i + 1 < words.length) {
      String next = lower[i + 1];
      add(42, Hashes.of(next.substring(Math.max(0, next.length() - 3))));
    }
  }

  private void addClusters(int i) {
    for (int by = -2; by <= 2; by++) {
      int at = i + by;
      if (at >= 0 && at < words.length) {
        for (int depth = 0; depth < paths[at].length; depth++) {
          add(50 + by, DEPTHS[depth], paths[at][depth]);
        }
        add(60 + by, cluster[at]);
        add(70 + by, cluster[at] >> 4);
      }
    }
    add(80, coarse(i - 1), coarse(i));
    add(81, coarse(i), coarse(i + 1));
    add(82, coarse(i - 1), coarse(i + 1));
    add(83, coarse(i), shape(i));
    add(84, low(i - 1), coarse(i));
    add(85, coarse(i), low(i + 1));
  }

  private void addLists(int i) {
    for (int by = -1; by <= 1; by++) {
      int at = i + by;
      if (at >= 0 && at < words.length) {
        for (int kind = 0; kind < Listings.KINDS; kind++) {
          if (listed.at(at, kind) != 0) {
            add(90 + by, kind, listed.at(at, kind));
          }
        }
        int all = listed.all(at);
        add(95 + by, all, by == 0 ? shape(i) : 0);
        if (by == 0) {
          add(98, all, low(i - 1));
          add(99, all, low(i + 1));
          add(100, all, coarse(i));
        }
      }
    }
  }

  private void addProfiles(int i) {
    for (int by = -1; by <= 1; by++) {
      add(110 + by, profile(i + by), shape(i + by));
      add(113 + by, profile(i + by) >> 2);
      add(116 + by, ending(i + by), shape(i + by));
    }
    add(120, profile(i), profile(i + 1));
    add(121, profile(i - 1), profile(i));
    add(122, profile(i), low(i - 1));
    add(123, profile(i), low(i + 1));
    add(124, ending(i), low(i - 1));
    add(125, ending(i), low(i + 1));
    add(126, Hashes.mix(ending(i), profile(i)), coarse(i));
  }

  /** Where sport is told of, a city's name may be its club's. */
  private void addTopic(int i) {
    if (sport) {
      add(130, shape(i));
      add(131, low(i - 1), shape(i));
      add(132, profile(i), low(i - 1));
      add(133, listed.hash(i), low(i - 1));
      add(134, coarse(i));
      add(135, shape(i), low(i + 1));
    }
  }

  private int profile(int i) {
    return i < 0 || i >= words.length ? EDGE : profile[i];
  }

  private int ending(int i) {
    return i < 0 || i >= words.length ? EDGE : ending[i];
  }

  private int word(int i) {
    return i < 0 || i >= words.length ? EDGE : word[i];
  }

  private int low(int i) {
    return i < 0 || i >= words.length ? EDGE : low[i];
  }

  private int shape(int i) {
    return i < 0 || i >= words.length ? EDGE : shape[i];
  }

  private int coarse(int i) {
    return i < 0 || i >= words.length ? EDGE : cluster[i] >> 4;
  }

  private void add(int template, int value) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = Hashes.mix(template, value) & mask;
  }

  private void add(int template, int one, int other) {
    add(template, Hashes.mix(one, other));
  }
}
