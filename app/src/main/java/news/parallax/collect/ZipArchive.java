package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The pages of a zip file. Nothing is unpacked to disk, so entry names are mere names. */
final class ZipArchive {
  private final Path file;
  private final EntryTime times;
  private final Sink sink;

  /**
   * An archive to read.
   *
   * @param times when its entries were captured
   */
  ZipArchive(Path file, EntryTime times, Sink sink) {
    this.file = file;
    this.times = times;
    this.sink = sink;
  }

  /** Gives every entry's pages to the sink; a broken entry does not end the archive. */
  void read() throws IOException {
    try (ZipFile zip = open()) {
      if (zip.size() > Limits.ARCHIVE_ENTRIES) {
        sink.error(
            file.toString(),
            "has " + zip.size() + " entries; only " + Limits.ARCHIVE_ENTRIES + " were read");
      }
      long total = 0;
      for (ZipEntry entry : entries(zip)) {
        total += Math.max(0, entry.getSize());
        if (total > Limits.ARCHIVE_BYTES) {
          sink.error(name(entry), "not read, nor what follows: the archive unpacks to too much");
          return;
        }
        read(zip, entry);
      }
    }
  }

  private ZipFile open() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1); // names by old programs
    }
  }

  private static List<ZipEntry> entries(ZipFile zip) {
    return zip.stream()
        .limit(Limits.ARCHIVE_ENTRIES)
        .filter(entry -> !entry.isDirectory())
        .<ZipEntry>map(entry -> entry)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  private void read(ZipFile zip, ZipEntry entry) {
    String name = name(entry);
    if (leadsOutside(entry.getName())) {
      sink.error(name, "not read: its name leads out of the archive");
      return;
    }
    if (growsLikeBomb(entry)) {
      sink.error(name, "not read: grows more than " + Limits.GROWTH + " times, as zip bombs do");
      return;
    }
    Instant captured = times.of(entry);
    long packed = entry.getCompressedSize();
    try (var bytes =
        new BufferedInputStream(new UnpackedBytes(zip.getInputStream(entry), packed))) {
      Form.ofName(name).read(new Input(name, captured, packed, bytes), sink);
    } catch (IOException e) {
      sink.error(name, Cause.of(e));
    }
  }

  private String name(ZipEntry entry) {
    return file + "!/" + entry.getName();
  }

  private static boolean leadsOutside(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || List.of(path.split("/", -1)).contains("..");
  }

  private static boolean growsLikeBomb(ZipEntry entry) {
    return entry.getSize() > Limits.SMALL_BYTES
        && entry.getSize() / Limits.GROWTH > entry.getCompressedSize();
  }
}
