package news.parallax.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes words (Unicode's word breaks, UAX 29; case and accents folded). English texts
 * have each word's stem beside it, so that a word finds its forms and a phrase only itself. Safe
 * for threads.
 */
final class Wording extends Analyzer {
  /** Of texts in other languages, of names, and of phrases. */
  static final Wording EXACT = new Wording(false, false);

  /** Of English texts. */
  static final Wording ENGLISH = new Wording(true, false);

  /** Of words asked for in any language: those too common to tell anything are left out. */
  static final Wording ASKED = new Wording(true, true);

  private final boolean stems;
  private final boolean telling;

  private Wording(boolean stems, boolean telling) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.stems = stems;
    this.telling = telling;
  }

  /** How the texts of a language are read (BCP 47). */
  static Wording of(String language) {
    return language.equals("en") || language.startsWith("en-") ? ENGLISH : EXACT;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(normalize(field, tokenizer));
    if (telling) {
      words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    }
    return new TokenStreamComponents(tokenizer, stems ? new StemsBeside(words) : words);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
