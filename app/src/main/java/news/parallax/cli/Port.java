package news.parallax.cli;

import news.parallax.serve.Binding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a desk listens: what {@code serve} and {@code demo} have in common. */
final class Port {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + Binding.PORT,
      converter = OfTcp.class,
      description = "Where to listen; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int number = Binding.PORT;

  int number() {
    return number;
  }

  /** A port of TCP. */
  static final class OfTcp implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= HIGHEST) {
        return Integer.valueOf(value);
      }
      throw new TypeConversionException("'" + value + "' is no port; write 0 to " + HIGHEST);
    }
  }
}
