package news.parallax.name;

/** Brings the ways to name a place to one. */
final class Places {
  private Places() {}

  /**
   * A country's usual name for any of its names and demonyms, a city's usual spelling; anything
   * else as written.
   */
  static String usual(String written) {
    Countries countries = Countries.all();
    Country country = countries.about(written);
    if (country != null) {
      return country.name();
    }
    String capital = countries.capital(written);
    return capital == null ? CityNames.usual(written) : capital;
  }
}
