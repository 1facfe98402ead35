package news.parallax.index;

import org.apache.lucene.queryparser.classic.ParseException;

/** A query that asks for what there can't be; its message is for who asked. */
final class Unanswerable extends ParseException {
  private static final long serialVersionUID = 1;

  Unanswerable(String message) {
    super(message);
  }
}
