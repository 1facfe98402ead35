package news.parallax.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An ISO 8601 day or time; UTC where no zone is given. */
final class CaptureTime implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String value) {
    try {
      TemporalAccessor time =
          (value.contains("T") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE)
              .parseBest(value, OffsetDateTime::from, LocalDateTime::from, CaptureTime::noon);
      return time instanceof OffsetDateTime at
          ? at.toInstant()
          : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no time; write 2024-11-05 or 2024-11-05T18:30:00Z");
    }
  }

  /** Nearest to any hour that the day may mean. */
  private static LocalDateTime noon(TemporalAccessor day) {
    return LocalDate.from(day).atTime(LocalTime.NOON);
  }
}
