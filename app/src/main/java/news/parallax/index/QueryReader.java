package news.parallax.index;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import news.parallax.claim.Claim;
import news.parallax.export.Label;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries in Lucene's classic syntax: words (all must be there, in any form), "phrases" (to
 * the letter), {@code OR}, {@code -not}, brackets, {@code begin*}, and these fields ({@code
 * speaker:*} asks for any):
 *
 * <ul>
 *   <li>{@code title:} words of the article's title; {@code outlet:}; {@code name:} of a person,
 *       organisation or place that is mentioned, in whatever words
 *   <li>{@code speaker:} who said it, {@code said:} words in it; {@code support:} {@code
 *       corroborated}, {@code lone} or {@code differing}
 *   <li>{@code from:}, {@code until:}, {@code day:} a day, month or year of publication, in UTC;
 *       {@code day:[2025-05-01 TO 2025-05-09]}
 *   <li>{@code story:}, {@code article:} an id; {@code language:} as {@code en}
 * </ul>
 *
 * <p>What has no sense in this syntax is searched as plain words, with a message. Not for several
 * threads; one object a query.
 */
final class QueryReader extends QueryParser {
  /** Longer queries are refused: their cost grows with their length. */
  static final int LONGEST = 500;

  private static final String SAID = "said";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String DAY = "day";
  private static final Set<String> WORDS =
      Set.of(Fields.TEXT, Fields.TITLE, Fields.OUTLET, Fields.NAME, Fields.SPEAKER);
  private static final Set<String> KEYS =
      Set.of(Fields.STORY, Fields.ARTICLE, Fields.LANGUAGE, Fields.SUPPORT);
  private static final List<String> SUPPORTS =
      Arrays.stream(Claim.Support.values()).map(support -> Label.of(support)).toList();
  private static final Pattern FIELD = Pattern.compile("\\p{L}+");
  private static final Set<String> DAYS = Set.of(FROM, UNTIL, DAY);

  /** What a field is asked of. */
  private static final Map<String, Kind> ASKED =
      Map.of(Fields.SPEAKER, Kind.UTTERANCE, SAID, Kind.UTTERANCE, Fields.SUPPORT, Kind.CLAIM);

  private final UnaryOperator<String> storyNow;
  private final Set<String> unknown = new TreeSet<>();
  private final EnumSet<Kind> asked = EnumSet.noneOf(Kind.class);

  private QueryReader(String words, UnaryOperator<String> storyNow) {
    super(words, Wording.ASKED);
    this.storyNow = storyNow;
    setDefaultOperator(Operator.AND);
  }

  /**
   * Understands a query.
   *
   * @param kind asked for beside it; null for what the query says itself
   * @param storyNow the id that stands for a story now
   */
  static Question read(String text, @Nullable Kind kind, UnaryOperator<String> storyNow) {
    Kind plain = kind == null ? Kind.PASSAGE : kind;
    if (text.length() > LONGEST) {
      return new Question(
          null, plain, "the query is too long: at most " + LONGEST + " characters are searched");
    }
    if (text.isBlank()) {
      return new Question(null, plain, "the query is empty");
    }
    QueryReader reader = new QueryReader(kind == Kind.NAME ? Fields.NAME : Fields.TEXT, storyNow);
    try {
      Query query = reader.parse(text);
      if (reader.asked.size() > 1) {
        return new Question(null, plain, "support: can't be asked together with speaker: or said:");
      }
      return reader.question(
          query,
          kind == null ? reader.asked.stream().findFirst().orElse(plain) : kind,
          reader.unknownFields());
    } catch (ParseException e) {
      if (e.getCause() instanceof Unanswerable why) {
        return new Question(null, plain, why.getMessage());
      }
      return reader.question(
          reader.plain(text),
          plain,
          "the signs of the query (\" ( ) [ ] : ^ ~ * AND OR NOT) do not fit together, so it was"
              + " searched as plain words");
    }
  }

  private @Nullable String unknownFields() {
    return unknown.isEmpty()
        ? null
        : "no field is called " + String.join(" or ", unknown) + ": it was searched as a phrase";
  }

  private Question question(Query query, Kind kind, @Nullable String message) {
    if (query instanceof BooleanQuery all && all.clauses().isEmpty()) {
      return new Question(
          null,
          kind,
          "the query has only words that stand everywhere; put them into quotation marks to find"
              + " them together");
    }
    return new Question(withSomething(query), kind, message);
  }

  /** A query of nothing but exclusions excludes from all. */
  private static Query withSomething(Query query) {
    if (query instanceof BooleanQuery all
        && all.clauses().stream().allMatch(BooleanClause::isProhibited)) {
      BooleanQuery.Builder some = new BooleanQuery.Builder();
      some.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
      all.clauses().forEach(some::add);
      return some.build();
    }
    return query;
  }

  private Query plain(String text) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            Wording.ASKED, Map.of(getField(), 1f), SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    Query query = parser.parse(text);
    return query == null ? new BooleanQuery.Builder().build() : query;
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, boolean quoted)
      throws ParseException {
    String field = found(name);
    if (WORDS.contains(field)) {
      return words(field, text, quoted);
    }
    if (field.equals(Fields.SUPPORT) && !SUPPORTS.contains(text.toLowerCase(Locale.ROOT))) {
      throw new Unanswerable("support: is " + String.join(", ", SUPPORTS) + "; not " + text);
    }
    if (KEYS.contains(field)) {
      String key = field.equals(Fields.STORY) ? storyNow.apply(text) : text;
      boolean id = field.equals(Fields.STORY) || field.equals(Fields.ARTICLE);
      return new TermQuery(new Term(field, Keys.of(id ? key : key.toLowerCase(Locale.ROOT))));
    }
    if (DAYS.contains(field)) {
      return published(
          field.equals(UNTIL) ? null : days(text), field.equals(FROM) ? null : days(text));
    }
    if (FIELD.matcher(name).matches()) {
      unknown.add(name);
    }
    return words(getField(), name + " " + text, true); // "12:30", "note: this"
  }

  /** Words in any form, a phrase to the letter. */
  private @Nullable Query words(String field, String text, boolean quoted) throws ParseException {
    boolean prose = field.equals(Fields.TEXT) || field.equals(Fields.TITLE);
    return newFieldQuery(quoted || !prose ? Wording.EXACT : Wording.ASKED, field, text, quoted);
  }

  @Override
  protected Query getRangeQuery(
      String name, @Nullable String low, @Nullable String high, boolean fromLow, boolean toHigh)
      throws ParseException {
    if (!found(name).equals(DAY)) {
      throw new ParseException("no range of " + name);
    }
    return published(low == null ? null : days(low), high == null ? null : days(high));
  }

  private static Query published(@Nullable Days from, @Nullable Days until) {
    return LongField.newRangeQuery(
        Fields.TIME,
        from == null ? Long.MIN_VALUE : from.start().getEpochSecond(),
        until == null ? Long.MAX_VALUE : until.end().getEpochSecond() - 1);
  }

  private static Days days(String text) throws Unanswerable {
    return Days.parse(text).orElseThrow(() -> new Unanswerable(Days.wanted(text)));
  }

  @Override
  protected @Nullable Query getWildcardQuery(String name, String text) throws ParseException {
    String field = foundByWords(name);
    return text.equals("*") ? new FieldExistsQuery(field) : super.getWildcardQuery(field, text);
  }

  @Override
  protected @Nullable Query getPrefixQuery(String name, String text) throws ParseException {
    return super.getPrefixQuery(foundByWords(name), text);
  }

  @Override
  protected @Nullable Query getFuzzyQuery(String name, String text, float likeness)
      throws ParseException {
    return super.getFuzzyQuery(foundByWords(name), text, likeness);
  }

  /** The field of the index that a typed name means; notes what it is asked of. */
  private String found(String name) {
    String field = name.toLowerCase(Locale.ROOT);
    Kind kind = ASKED.get(field);
    if (kind != null) {
      asked.add(kind);
    }
    return field.equals(SAID) ? Fields.TEXT : field;
  }

  private String foundByWords(String name) throws ParseException {
    String field = found(name);
    if (!WORDS.contains(field)) {
      throw new ParseException("no part of a word in " + name);
    }
    return field;
  }

  @Override
  protected Query getRegexpQuery(String field, String text) throws ParseException {
    throw new ParseException("no expressions: they may cost any time");
  }
}
