package news.parallax.story;

import java.util.Arrays;

/**
 * Gives terms places from 0 on, in the order in which they come: what is kept of few terms among
 * millions takes memory for these few. Not safe for several threads.
 */
final class Places {
  private static final int FREE = -1;

  private int[] terms = free(1024);
  private int[] places = new int[terms.length];
  private int size;

  /** How many terms have a place. */
  int size() {
    return size;
  }

  /** The place of a term; negative where it has none. */
  int of(int term) {
    int at = find(term);
    return terms[at] == FREE ? FREE : places[at];
  }

  /** The place of a term, given to it now where it had none. */
  int add(int term) {
    int at = find(term);
    if (terms[at] == FREE) {
      terms[at] = term;
      places[at] = size++;
      if (2 * size > terms.length) {
        grow();
        return size - 1;
      }
    }
    return places[at];
  }

  /** Where a term is, or else where it may be put. */
  private int find(int term) {
    int at = (term * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(terms.length) + 1);
    while (terms[at] != FREE && terms[at] != term) {
      at = (at + 1) & (terms.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldTerms = terms;
    int[] oldPlaces = places;
    terms = free(2 * oldTerms.length);
    places = new int[terms.length];
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldTerms[i] != FREE) {
        int at = find(oldTerms[i]);
        terms[at] = oldTerms[i];
        places[at] = oldPlaces[i];
      }
    }
  }

  private static int[] free(int length) {
    int[] free = new int[length];
    Arrays.fill(free, FREE);
    return free;
  }
}
