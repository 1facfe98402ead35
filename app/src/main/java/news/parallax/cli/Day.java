package news.parallax.cli;

import news.parallax.index.Days;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, month or year of an option, as searches have them. */
final class Day implements ITypeConverter<Days> {

  @Override
  public Days convert(String value) {
    return Days.parse(value).orElseThrow(() -> new TypeConversionException(Days.wanted(value)));
  }
}
