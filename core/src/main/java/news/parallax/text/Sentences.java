package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Body;
import news.parallax.article.Span;

/**
 * Cuts a body into sentences. No sentence crosses a paragraph; closing quotation marks and brackets
 * stay with the stop before them. Takes time linear in the text.
 */
public final class Sentences {
  /** Stops of scripts that put no space after them. */
  private static final String WIDE_STOPS = "。！？｡";

  private static final String STOPS = ".!?…‽؟۔।॥።၊။᙮᠃" + WIDE_STOPS;
  private static final String CLOSERS = "\"'”’»›)]}」』》〉）“‘";
  private static final String OPENERS = "\"'“‘„‚«‹([{「『《¿¡•-–—*";
  private static final Set<String> SAYING = Set.of("said", "says", "asked", "added", "replied");
  private static final int NAME_WORDS = 4;

  private final String text;
  private final int end;

  private Sentences(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The title (if any) as one sentence, then the sentences of each paragraph, in reading order. */
  public static List<Sentence> of(Body body) {
    List<Sentence> sentences = new ArrayList<>();
    if (body.title() != null) {
      sentences.add(new Sentence(-1, body.title()));
    }
    for (int i = 0; i < body.paragraphs().size(); i++) {
      for (Span span : in(body.text(), body.paragraphs().get(i).span())) {
        sentences.add(new Sentence(i, span));
      }
    }
    return sentences;
  }

  /** The sentences of a part of a text, without white space at either end, in order. */
  public static List<Span> in(String text, Span part) {
    return new Sentences(text, part.end()).from(part.start());
  }

  private List<Span> from(int begin) {
    List<Span> spans = new ArrayList<>();
    int start = skipSpace(begin);
    int at = start;
    while (at < end) {
      if (STOPS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int stop = at;
      int after = skipAny(STOPS, at);
      boolean closed = after < skipAny(CLOSERS, after);
      after = skipAny(CLOSERS, after);
      if (breaks(start, stop, after, closed)) {
        spans.add(new Span(start, after));
        start = skipSpace(after);
        after = start;
      }
      at = after;
    }
    int last = trimmedEnd(start);
    if (last > start) {
      spans.add(new Span(start, last));
    }
    return spans;
  }

  private boolean breaks(int start, int stop, int after, boolean closed) {
    int next = skipSpace(after);
    if (next == end) {
      return true;
    }
    if (WIDE_STOPS.indexOf(text.charAt(stop)) >= 0) {
      return true;
    }
    if (next == after) {
      return false;
    }
    int first = skipOpeners(next);
    if (first == end || startsLower(first)) {
      return first == end;
    }
    if (text.charAt(stop) != '.') {
      return !(closed && saidNext(first));
    }
    if (closed || after - stop > 1) {
      return true;
    }
    int word = wordStart(start, stop);
    boolean number = Character.isDigit(text.charAt(first));
    return SentenceEnd.after(text.substring(word, stop), number, wordAt(first), word == start);
  }

  /** Whether a lower-case word follows; "iPhone" counts as a name. */
  private boolean startsLower(int at) {
    return Character.isLowerCase(text.charAt(at))
        && wordAt(at).chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the name of somebody who "said" follows: then what was asked is not yet a sentence. */
  private boolean saidNext(int at) {
    int from = at;
    for (int i = 0; i <= NAME_WORDS; i++) {
      String word = wordAt(from);
      if (SAYING.contains(word.toLowerCase(Locale.ROOT))) {
        return i > 0;
      }
      from += word.length();
      if (word.isEmpty() || from >= end || !Character.isWhitespace(text.charAt(from))) {
        return false;
      }
      from = skipSpace(from);
    }
    return false;
  }

  private String wordAt(int at) {
    int to = at;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to);
  }

  private int wordStart(int start, int stop) {
    int at = stop;
    while (at > start && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private int skipSpace(int at) {
    int to = at;
    while (to < end && isSpace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int trimmedEnd(int start) {
    int to = end;
    while (to > start && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
  }

  private int skipOpeners(int at) {
    int to = at;
    while (to < end && (OPENERS.indexOf(text.charAt(to)) >= 0 || isSpace(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  private int skipAny(String marks, int at) {
    int to = at;
    while (to < end && marks.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }
}
