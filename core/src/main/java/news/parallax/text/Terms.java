package news.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.article.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The content words of a text, stemmed (Snowball's English stemmer, Porter 2). */
public final class Terms {
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private Terms() {}

  /** The content words of a part of a text, in order; spans count from the start of the text. */
  public static List<Term> in(String text, Span part) {
    EnglishStemmer stemmer = new EnglishStemmer();
    List<Term> terms = new ArrayList<>();
    for (Word word : Words.in(text, part)) {
      if (word.folded().length() > 1 && !FUNCTION_WORDS.contains(word.folded())) {
        boolean capital = Character.isUpperCase(text.codePointAt(word.span().start()));
        terms.add(new Term(word.span(), stem(stemmer, word.folded()), capital));
      }
    }
    return terms;
  }

  private static String stem(EnglishStemmer stemmer, String folded) {
    if (Character.isDigit(folded.charAt(0))) {
      return folded.replace(",", "");
    }
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Set<String> functionWords() {
    try (InputStream in = Terms.class.getResourceAsStream("function-words.txt")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return Set.copyOf(Arrays.asList(new String(all, StandardCharsets.UTF_8).split("\\s+", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
