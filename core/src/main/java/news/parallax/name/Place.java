package news.parallax.name;

import java.util.HashMap;
import java.util.Map;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is, as far as the lists that ship know it: countries, and cities of at least 20,000
 * people (GeoNames, CC BY 4.0). Of several cities of one name it is the largest.
 *
 * @param country ISO 3166, two letters
 * @param point null for a whole country
 */
public record Place(String country, @Nullable Point point) {

  /** Degrees, north and east positive, to about a kilometre. */
  public record Point(double latitude, double longitude) {}

  private static final class Shared {
    static final Map<String, Place> CITIES = new HashMap<>();

    static {
      Lines.of("cities.tsv")
          .map(line -> line.split("\t", -1))
          .forEach(city -> CITIES.putIfAbsent(Words.fold(city[0]), place(city)));
    }

    private static Place place(String[] city) {
      Point point = new Point(Double.parseDouble(city[2]), Double.parseDouble(city[3]));
      return new Place(city[1], point);
    }
  }

  /** The place of that name; null where the lists have none. */
  public static @Nullable Place named(String name) {
    Country country = Countries.all().about(name);
    return country != null
        ? new Place(country.code(), null)
        : Shared.CITIES.get(Words.fold(CityNames.listed(name)));
  }
}
