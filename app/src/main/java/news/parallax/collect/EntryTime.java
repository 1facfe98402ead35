package news.parallax.collect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * When a zip's entries were captured.
 *
 * @param given by the user, for all; null for each entry's own time
 * @param archive the archive's own time, for entries without one
 */
record EntryTime(@Nullable Instant given, Instant archive) {
  private static final int UNIX_TIME = 0x5455;
  private static final int FIRST_DOS_YEAR = 1980;

  Instant of(ZipEntry entry) {
    if (given != null) {
      return given;
    }
    if (hasUnixTime(entry.getExtra())) {
      return entry.getLastModifiedTime().toInstant();
    }
    LocalDateTime clock = entry.getTimeLocal();
    // Programs that pack the same bytes for the same files write the first day there is.
    return clock.getYear() <= FIRST_DOS_YEAR ? archive : clock.toInstant(ZoneOffset.UTC);
  }

  /** Whether the time is an instant; else it is a clock without a zone (APPNOTE 4.5, 0x5455). */
  private static boolean hasUnixTime(byte @Nullable [] extra) {
    ByteBuffer fields =
        ByteBuffer.wrap(extra == null ? new byte[0] : extra).order(ByteOrder.LITTLE_ENDIAN);
    while (fields.remaining() >= 4) {
      int id = fields.getShort() & 0xffff;
      int size = fields.getShort() & 0xffff;
      if (id == UNIX_TIME) {
        return true;
      }
      fields.position(Math.min(fields.limit(), fields.position() + size));
    }
    return false;
  }
}
