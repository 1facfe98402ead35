package news.parallax.export.html;

import news.parallax.claim.Claim;

/** How a passage is marked in its article; of several uses the first constant wins. */
enum Tone {
  DIFFERING,
  CORROBORATED,
  QUOTED,
  PLAIN;

  static Tone of(Claim.Support support) {
    return switch (support) {
      case DIFFERING -> DIFFERING;
      case CORROBORATED -> CORROBORATED;
      case LONE -> PLAIN;
    };
  }
}
