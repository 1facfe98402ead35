package news.parallax.name;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
