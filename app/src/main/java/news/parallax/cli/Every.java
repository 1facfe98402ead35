package news.parallax.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people write it: {@code 90s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class Every implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})([smhd])");

  @Override
  public Duration convert(String value) {
    Matcher found = FORM.matcher(value.strip());
    if (!found.matches()) {
      throw new TypeConversionException("'" + value + "' is no time; write 90s, 15m, 2h or 1d");
    }
    long count = Long.parseLong(found.group(1));
    return switch (found.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
