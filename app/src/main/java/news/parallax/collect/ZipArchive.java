package news.parallax.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

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

  /**
   * Gives every entry's pages to the sink; a broken entry does not end the archive. Of an archive
   * whose end is lost, and with it the list of its entries, the whole entries are read.
   *
   * @throws IOException if nothing in it can be read
   */
  void read() throws IOException {
    try (ZipFile zip = open()) {
      listed(zip);
    } catch (ZipException e) {
      if (!unlisted()) {
        throw e;
      }
    }
  }

  private void listed(ZipFile zip) {
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

  /** Goes from entry to entry, as long as they are whole; whether there was any. */
  private boolean unlisted() throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        ZipInputStream zip =
            new ZipInputStream(Channels.newInputStream(channel), StandardCharsets.ISO_8859_1)) {
      InputStream unpacked = new UnpackedBytes(zip, channel.size());
      int whole = 0;
      while (whole < Limits.ARCHIVE_ENTRIES && isWhole(zip, unpacked, channel.size())) {
        whole++;
      }
      if (whole > 0) {
        String place = "is cut off or broken near byte " + channel.position();
        sink.error(file.toString(), place + "; whole entries before it, all read: " + whole);
      }
      return whole > 0;
    }
  }

  /** Reads the next entry of an archive without a list; false for none, or not all of it. */
  private boolean isWhole(ZipInputStream zip, InputStream unpacked, long packed) {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry != null && !entry.isDirectory()) {
        read(entry, unpacked, packed);
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      return entry != null;
    } catch (IOException e) {
      return false; // the caller says where; what the entry lacks was said when it was read
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
    long packed = entry.getCompressedSize();
    try (InputStream unpacked = zip.getInputStream(entry)) {
      read(entry, new UnpackedBytes(unpacked, packed), packed);
    } catch (IOException e) {
      sink.error(name(entry), Cause.of(e));
    }
  }

  /** Reads an entry's pages; leaves the stream open. */
  private void read(ZipEntry entry, InputStream unpacked, long packed) {
    String name = name(entry);
    if (leadsOutside(entry.getName())) {
      sink.error(name, "not read: its name leads out of the archive");
      return;
    }
    if (growsLikeBomb(entry)) {
      sink.error(name, "not read: grows more than " + Limits.GROWTH + " times, as zip bombs do");
      return;
    }
    InputStream bytes = new BufferedInputStream(unpacked);
    try {
      Form.ofName(name).read(new Input(name, times.of(entry), packed, bytes), sink);
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
