package news.parallax.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class EntryTimeTest {
  private static final Instant ARCHIVE = Instant.parse("2024-05-09T00:00:00Z");

  @Test
  void clockWithoutZone_isReadAsUtc() {
    ZipEntry entry = new ZipEntry("a.html");
    entry.setTimeLocal(LocalDateTime.of(2024, 5, 7, 10, 0));
    assertThat(new EntryTime(null, ARCHIVE).of(entry)).isEqualTo("2024-05-07T10:00:00Z");
  }

  @Test
  void firstDayThereIs_isNoTime() {
    ZipEntry entry = new ZipEntry("a.html");
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    assertThat(new EntryTime(null, ARCHIVE).of(entry)).isEqualTo(ARCHIVE);
  }

  @Test
  void givenTime_goesBeforeAll() {
    ZipEntry entry = new ZipEntry("a.html");
    entry.setLastModifiedTime(FileTime.from(ARCHIVE));
    Instant given = Instant.parse("2020-01-01T00:00:00Z");
    assertThat(new EntryTime(given, ARCHIVE).of(entry)).isEqualTo(given);
  }
}
