package news.parallax.index;

/** The fields of the index's documents. */
final class Fields {
  /** The story, or the article that no story takes: documents come and go with it. */
  static final String THING = "thing";

  static final String KIND = "kind";

  /** The passage's words. */
  static final String TEXT = "text";

  /** The words of the article's title. */
  static final String TITLE = "title";

  static final String OUTLET = "outlet";
  static final String NAME = "name";
  static final String SPEAKER = "speaker";
  static final String SUPPORT = "support";
  static final String STORY = "story";
  static final String ARTICLE = "article";
  static final String LANGUAGE = "language";

  /** When the article was published, in seconds since 1970; none where unknown. */
  static final String TIME = "time";

  /** The document's own place in the library, which orders equals. */
  static final String PLACE = "place";

  // Kept to be shown
  static final String ID = "id";
  static final String PUBLISHER = "publisher";
  static final String START = "start";
  static final String CLAIM = "claim";
  static final String VERSION = "version";
  static final String PUBLISHED = "published";

  private Fields() {}
}
