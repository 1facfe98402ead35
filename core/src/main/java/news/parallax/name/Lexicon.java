package news.parallax.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * What is known of words beforehand: their clusters, and the names of the world. Opened at first
 * use, shared by all.
 *
 * @param brown cluster of a lower-case word, an index into {@code paths}
 * @param paths of the clusters in their tree, as bit strings
 * @param vectors cluster of a word as written; the two levels are {@code value / 16} and {@code
 *     value}
 * @param phrases kinds of names of one or several words, as a set of {@link #PERSON} and others
 * @param profiles in names of which kind a word, or a word's ending after a hyphen, stands in the
 *     lists
 * @param usual words written in lower case more often than not: 1 where nearly always
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record Lexicon(
    HashTable brown,
    String[] paths,
    HashTable vectors,
    HashTable phrases,
    HashTable profiles,
    HashTable usual) {
  static final int PERSON = 1;
  static final int PERSON_PART = 2;
  static final int PLACE = 4;
  static final int ORGANISATION = 8;
  static final int WORK = 16;
  static final int OTHER = 32;

  /** Profiles below this are of words that stand first in people's names. */
  private static final int FIRST_OF_PERSON = 28;

  /** Profiles below this are of words of people's names. */
  static final int PERSONS = 56;

  /** People, organisations and places. */
  static final int NAMES = PERSON | PERSON_PART | PLACE | ORGANISATION;

  private static final class Shared {
    static final Lexicon LEXICON = read("lexicon.bin");
  }

  static Lexicon shared() {
    return Shared.LEXICON;
  }

  private static Lexicon read(String resource) {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))) {
      HashTable brown = HashTable.read(data, true);
      String[] paths = new String[data.readInt()];
      for (int i = 0; i < paths.length; i++) {
        paths[i] = data.readUTF();
      }
      return new Lexicon(
          brown,
          paths,
          HashTable.read(data, true),
          HashTable.read(data, false),
          HashTable.read(data, false),
          HashTable.read(data, false));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The path of a lower-case word's cluster; empty if it has none. */
  String path(String lower) {
    int cluster = brown.get(Hashes.of(lower));
    return cluster < 0 ? "" : paths[cluster];
  }

  /** The cluster of a word by the company it keeps; -1 if it has none. */
  int cluster(String word) {
    return vectors.get(Hashes.of(word));
  }

  /**
   * Whether a word, given in lower case, is a common one: usually written so, and in no list of
   * names unless it is nearly always written so.
   */
  boolean isCommon(String lower) {
    int usually = usual.get(Hashes.of(lower));
    return usually > 0 || (usually == 0 && (kinds(Hashes.of(capitalised(lower))) & NAMES) == 0);
  }

  private static String capitalised(String lower) {
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** What a phrase names, given the hashes of its words put together; 0 for nothing known. */
  int kinds(int hash) {
    return Math.max(0, phrases.get(hash));
  }

  /** In names of which kind a word stands in the lists; -1 if in none. */
  int profile(String word) {
    return profiles.get(Hashes.of(word));
  }

  /** Whether a word is most of all a given name. */
  boolean opensPerson(String word) {
    int profile = profile(word);
    return profile >= 0 && profile < FIRST_OF_PERSON;
  }

  /** The same of words with that ending, the longest that is known. */
  int endingProfile(String lower) {
    for (int length = Math.min(5, lower.length() - 1); length >= 3; length--) {
      int profile = profiles.get(Hashes.of("-" + lower.substring(lower.length() - length)));
      if (profile >= 0) {
        return profile;
      }
    }
    return -1;
  }
}
