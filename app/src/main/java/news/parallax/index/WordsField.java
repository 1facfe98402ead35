package news.parallax.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text whose words are read as its own language asks. */
final class WordsField extends Field {
  private final Wording wording;
  private final String text;

  WordsField(String name, Wording wording, String text) {
    super(name, text, TextField.TYPE_STORED);
    this.wording = wording;
    this.text = text;
  }

  @Override
  public TokenStream tokenStream(Analyzer ofAll, TokenStream reuse) {
    return wording.tokenStream(name(), text);
  }
}
