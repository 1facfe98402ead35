package news.parallax.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a number is in: a currency, a measure brought to its metric base, a length of time, a share.
 *
 * @param factor what the written number is multiplied by
 * @param next index of the first piece after it
 */
record Unit(Figure.Slot slot, String name, BigDecimal factor, int next) {
  private static final Map<String, Unit> BY_WORD = new HashMap<>();
  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₩", "KRW", "₴",
          "UAH", "₪", "ILS", "₺", "TRY");

  private static final Map<String, String> CODES =
      Map.of("rs", "INR", "usd", "USD", "eur", "EUR", "gbp", "GBP", "nok", "NOK", "sek", "SEK");

  /** "41C", "106F". */
  private static final Map<String, String> DEGREES = Map.of("c", "celsius", "f", "fahrenheit");

  private static final Map<String, String> DOLLARS =
      Map.of(
          "US", "USD", "A", "AUD", "AU", "AUD", "C", "CAD", "CA", "CAD", "NZ", "NZD", "HK", "HKD",
          "S", "SGD", "R", "BRL");

  static {
    for (String time :
        List.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")) {
      put(Figure.Slot.DURATION, time, "1", time, time + "s");
    }
    put(Figure.Slot.COUNT, "times", "1", "times");
    put(Figure.Slot.DURATION, "minute", "1", "min", "mins");
    put(Figure.Slot.DURATION, "hour", "1", "hr", "hrs");
    put(Figure.Slot.DURATION, "century", "1", "centuries");
    put(
        Figure.Slot.PERCENT,
        "percent",
        "1",
        "percent",
        "per cent",
        "pct",
        "percentage point",
        "percentage points",
        "percentage");
    length();
    put(Figure.Slot.MEASURE, "kg", "1", "kg", "kilogram", "kilograms", "kilo", "kilos");
    put(Figure.Slot.MEASURE, "kg", "1000", "tonne", "tonnes", "metric ton", "metric tons");
    put(Figure.Slot.MEASURE, "kg", "907.18474", "ton", "tons", "short ton", "short tons");
    put(Figure.Slot.MEASURE, "kg", "0.45359237", "lb", "lbs");
    put(Figure.Slot.MEASURE, "kg", "0.028349523125", "ounce", "ounces", "oz");
    put(Figure.Slot.MEASURE, "litre", "1", "litre", "litres", "liter", "liters");
    put(Figure.Slot.MEASURE, "litre", "3.785411784", "gallon", "gallons");
    put(Figure.Slot.MEASURE, "litre", "158.987294928", "barrel", "barrels");
    put(Figure.Slot.MEASURE, "watt", "1000", "kilowatt", "kilowatts", "kw");
    put(Figure.Slot.MEASURE, "watt", "1000000", "megawatt", "megawatts", "mw");
    put(Figure.Slot.MEASURE, "watt", "1000000000", "gigawatt", "gigawatts", "gw");
    put(Figure.Slot.MEASURE, "km/h", "1", "kph", "km/h", "kmh");
    put(Figure.Slot.MEASURE, "km/h", "1.609344", "mph");
    put(Figure.Slot.MEASURE, "magnitude", "1", "magnitude");
    put(Figure.Slot.MEASURE, "celsius", "1", "celsius", "degrees celsius", "degrees centigrade");
    put(Figure.Slot.MEASURE, "fahrenheit", "1", "fahrenheit", "degrees fahrenheit");
    money();
  }

  private static void length() {
    put(Figure.Slot.MEASURE, "m", "1609.344", "mile", "miles");
    put(Figure.Slot.MEASURE, "m", "1852", "nautical mile", "nautical miles");
    put(
        Figure.Slot.MEASURE,
        "m",
        "1000",
        "km",
        "kms",
        "kilometre",
        "kilometres",
        "kilometer",
        "kilometers");
    put(Figure.Slot.MEASURE, "m", "1", "metre", "metres", "meter", "meters");
    put(
        Figure.Slot.MEASURE,
        "m",
        "0.01",
        "cm",
        "centimetre",
        "centimetres",
        "centimeter",
        "centimeters");
    put(Figure.Slot.MEASURE, "m", "0.3048", "foot", "feet", "ft");
    put(Figure.Slot.MEASURE, "m", "0.9144", "yard", "yards");
    put(Figure.Slot.MEASURE, "m", "0.0254", "inch", "inches");
    put(
        Figure.Slot.MEASURE,
        "km2",
        "2.589988110336",
        "square mile",
        "square miles",
        "sq mile",
        "sq miles");
    put(
        Figure.Slot.MEASURE,
        "km2",
        "1",
        "square kilometre",
        "square kilometres",
        "square kilometer",
        "square kilometers",
        "square km",
        "sq km");
    put(
        Figure.Slot.MEASURE,
        "km2",
        "0.000001",
        "square metre",
        "square metres",
        "square meter",
        "square meters",
        "sq m");
    put(Figure.Slot.MEASURE, "km2", "0.00000009290304", "square foot", "square feet", "sq ft");
    put(Figure.Slot.MEASURE, "km2", "0.0040468564224", "acre", "acres");
    put(Figure.Slot.MEASURE, "km2", "0.01", "hectare", "hectares", "ha");
  }

  private static void money() {
    put(Figure.Slot.MONEY, "USD", "1", "dollar", "dollars", "us dollars", "usd");
    put(Figure.Slot.MONEY, "USD", "0.01", "cents");
    put(Figure.Slot.MONEY, "GBP", "1", "pounds", "pounds sterling", "gbp");
    put(Figure.Slot.MONEY, "GBP", "0.01", "pence");
    put(Figure.Slot.MONEY, "EUR", "1", "euro", "euros", "eur");
    put(Figure.Slot.MONEY, "RUB", "1", "rouble", "roubles", "ruble", "rubles");
    put(Figure.Slot.MONEY, "JPY", "1", "yen");
    put(Figure.Slot.MONEY, "CNY", "1", "yuan", "renminbi");
    put(Figure.Slot.MONEY, "INR", "1", "rupee", "rupees");
    put(Figure.Slot.MONEY, "CHF", "1", "swiss francs");
    put(Figure.Slot.MONEY, "UAH", "1", "hryvnia", "hryvnias");
    put(Figure.Slot.MONEY, "ILS", "1", "shekel", "shekels");
    put(Figure.Slot.MONEY, "PLN", "1", "zloty", "zlotys", "pln");
    put(Figure.Slot.MONEY, "HUF", "1", "forint", "forints", "huf");
    put(Figure.Slot.MONEY, "THB", "1", "baht", "thb");
    put(Figure.Slot.MONEY, "ZAR", "1", "rand", "zar");
    put(Figure.Slot.MONEY, "NGN", "1", "naira", "ngn");
    put(Figure.Slot.MONEY, "TRY", "1", "lira", "liras");
    put(Figure.Slot.MONEY, "NOK", "1", "nok", "norwegian kroner", "norwegian crowns");
    put(Figure.Slot.MONEY, "DKK", "1", "dkk", "danish kroner", "danish crowns");
    put(Figure.Slot.MONEY, "SEK", "1", "sek", "swedish kronor", "kronor", "swedish crowns");
    // of several countries: comparable with themselves alone
    put(Figure.Slot.MONEY, "krone", "1", "kroner", "krone");
    put(Figure.Slot.MONEY, "crown", "1", "crowns");
    put(Figure.Slot.MONEY, "peso", "1", "peso", "pesos");
    put(Figure.Slot.MONEY, "dinar", "1", "dinar", "dinars");
    put(Figure.Slot.MONEY, "dirham", "1", "dirham", "dirhams");
    put(Figure.Slot.MONEY, "riyal", "1", "riyal", "riyals", "rial", "rials");
    put(Figure.Slot.MONEY, "shilling", "1", "shilling", "shillings");
  }

  private static void put(Figure.Slot slot, String name, String factor, String... words) {
    for (String word : words) {
      BY_WORD.put(word, new Unit(slot, name, new BigDecimal(factor), 0));
    }
  }

  /** The unit that starts at a piece; null where none does. */
  static @Nullable Unit at(List<Piece> pieces, int index) {
    if (index >= pieces.size() || !pieces.get(index).follows()) {
      return null;
    }
    String word = pieces.get(index).lower();
    if (index + 1 < pieces.size() && pieces.get(index + 1).follows()) {
      Unit two = BY_WORD.get(word + " " + pieces.get(index + 1).lower());
      if (two != null) {
        return two.endingBefore(index + 2);
      }
    }
    boolean degrees = pieces.get(index).gap().isEmpty();
    Unit one = BY_WORD.get(degrees ? DEGREES.getOrDefault(word, word) : word);
    return one == null ? null : one.endingBefore(index + 1);
  }

  /** The currency whose sign or code stands before a number ("$", "US$", "£", "Rs"), or null. */
  static @Nullable Unit before(List<Piece> pieces, int index) {
    String gap = pieces.get(index).gap();
    if (gap.isEmpty()) {
      return null;
    }
    if (gap.isBlank()) {
      String code = index == 0 ? null : CODES.get(pieces.get(index - 1).lower());
      return code == null ? null : new Unit(Figure.Slot.MONEY, code, BigDecimal.ONE, index);
    }
    String sign = gap.substring(gap.length() - 1);
    String currency = SIGNS.get(sign);
    if (currency == null) {
      return null;
    }
    boolean joined = sign.equals("$") && gap.length() == 1 && index > 0;
    String named =
        joined ? DOLLARS.get(pieces.get(index - 1).lower().toUpperCase(Locale.ROOT)) : null;
    return new Unit(Figure.Slot.MONEY, named == null ? currency : named, BigDecimal.ONE, index);
  }

  private Unit endingBefore(int end) {
    return new Unit(slot, name, factor, end);
  }

  BigDecimal of(BigDecimal written) {
    BigDecimal value = written.multiply(factor).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
