package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;

/**
 * Cuts a sentence into tokens the way English treebanks do: marks stand alone, "'s" and "n't" are
 * cut off, the dot of an initial or an abbreviation stays with its word.
 */
public final class Tokens {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?:\\p{Lu}\\.){2,}(?:-" + LETTER + "+)?",
              "\\p{N}+(?:[.,:]\\p{N}+)*(?:" + LETTER + ")*(?:[-‐‑]" + LETTER + "+)*",
              "['’][sS](?!" + LETTER + ")",
              LETTER + "+?(?=n['’]t(?!" + LETTER + "))|n['’]t(?!" + LETTER + ")",
              LETTER
                  + "+(?:(?:[-‐‑.@]|['’ʼ](?!s(?!"
                  + LETTER
                  + ")|t(?!"
                  + LETTER
                  + ")|re(?!"
                  + LETTER
                  + ")|ll(?!"
                  + LETTER
                  + ")|ve(?!"
                  + LETTER
                  + ")))"
                  + LETTER
                  + "+)*(?:&"
                  + LETTER
                  + "+)?",
              "['’](?:re|ll|ve|d|m)(?!" + LETTER + ")",
              "\\.{2,}|--+|[^\\s]"));
  private static final Set<String> DOTTED =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt",
          "maj", "cmdr", "adm", "rev", "hon", "st", "jr", "sr", "inc", "corp", "co", "ltd", "jan",
          "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec", "vs", "etc", "ft", "mt", "no",
          "pres", "supt", "atty", "bros", "messrs");

  private Tokens() {}

  /** The tokens of a part of a text, in order; spans count from the start of the text. */
  public static List<Token> in(String text, Span part) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      int end = withDot(text, matcher.start(), matcher.end(), part.end());
      tokens.add(new Token(new Span(matcher.start(), end), text.substring(matcher.start(), end)));
      if (end != matcher.end()) {
        matcher.region(end, part.end());
      }
    }
    return tokens;
  }

  private static int withDot(String text, int start, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
    String word = text.substring(start, end);
    boolean known = Character.isUpperCase(text.charAt(start)) && DOTTED.contains(Words.fold(word));
    boolean last = end + 1 == limit;
    return (initial && !last) || (known && (!last || word.length() < 4)) ? end + 1 : end;
  }
}
