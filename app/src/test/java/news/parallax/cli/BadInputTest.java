package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gives an issue that names it, and the good page beside it still comes out. */
class BadInputTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void emptyFile_isNamed() throws IOException {
    assertIssue(write("bad.html", new byte[0]), "bad.html: is empty");
  }

  @Test
  void blankFile_isNamed() throws IOException {
    assertIssue(write("bad.txt", " \n\t\n".getBytes(StandardCharsets.US_ASCII)), "white space");
  }

  @Test
  void randomBytes_areBinary() throws IOException {
    byte[] random = new byte[100_000];
    new Random(7).nextBytes(random);
    assertIssue(write("bad.html", random), "bad.html: is binary");
  }

  @Test
  void hugePage_isReadFromItsStart() throws IOException {
    String huge = Fixture.MILL + "<!-- " + "x".repeat(9 << 20) + " -->";
    assertIssue(write("bad.html", huge.getBytes(StandardCharsets.US_ASCII)), "is over 8 MiB");
  }

  @Test
  void deepHtml_doesNotBreakTheProgram() throws IOException {
    String deep = "<div>".repeat(100_000) + "<p>The council met on Monday.</p>";
    write("bad.html", deep.getBytes(StandardCharsets.US_ASCII));
    assertGoodPageComesOut(brief());
  }

  @Test
  void missingPath_isNamed() throws IOException {
    write("unused.txt", new byte[0]);
    Run run = Run.of("brief", good(), folder.resolve("gone").toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("gone: no such file or folder");
    assertGoodPageComesOut(run);
  }

  @Test
  void symbolicLinkLoop_isNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    assertIssue(folder, "loop: not read: a link that leads back");
    assertIssue(folder, "self: not read: a link that leads nowhere");
  }

  @Test
  void emptyFolder_isNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("brief", good(), empty.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("empty: has no pages in it");
  }

  @Test
  void zipBomb_isNotUnpacked() throws IOException {
    byte[] much = new byte[30 << 20];
    Arrays.fill(much, (byte) 'a');
    Path zip = folder.resolve("bad.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "bomb.html", much);
      entry(out, "fine.txt", Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
    }
    assertIssue(zip, "bad.zip!/bomb.html: not read: grows more than 200 times");
    assertThat(brief().out()).contains("bad.zip!/fine.txt");
  }

  @Test
  void entryThatLeadsOutOfItsZip_isNotRead() throws IOException {
    Path zip = folder.resolve("bad.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "../../evil.html", Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
    }
    assertIssue(zip, "bad.zip!/../../evil.html: not read: its name leads out");
    assertThat(Files.exists(folder.resolve("../../evil.html"))).isFalse();
  }

  @Test
  void brokenZip_isNamed() throws IOException {
    assertIssue(write("bad.zip", new byte[] {'P', 'K', 3, 4, 0}), "bad.zip: can't be unpacked");
  }

  @Test
  void cutZip_givesItsWholeEntries() throws IOException {
    Path zip = folder.resolve("bad.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "packed.txt.gz", packed(Fixture.BRIDGE.replace("Oster", "Sunder")));
      entry(out, "whole.txt", Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
      entry(out, "cut.txt", Fixture.MILL.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length * 3 / 4));
    assertIssue(zip, "bad.zip!/cut.txt: ends too early");
    assertIssue(zip, "bad.zip: is cut off or broken near byte " + whole.length * 3 / 4);
    assertThat(brief().out()).contains("bad.zip!/whole.txt").contains("ferry at Sunder");
  }

  @Test
  void zipWithoutItsList_isReadEntryByEntry() throws IOException {
    Path zip = folder.resolve("bad.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "a.txt", Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
      entry(out, "bomb.html", new byte[30 << 20]);
      entry(out, "b.txt", Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length - 22));
    assertIssue(zip, "bad.zip!/bomb.html: can't be unpacked: grows more than 200 times");
    assertThat(brief().out()).contains("bad.zip!/a.txt");
  }

  @Test
  void cutGzip_isNamed() throws IOException {
    Path file = folder.resolve("bad.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Fixture.BRIDGE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertIssue(file, "bad.html.gz: ends too early");
  }

  @Test
  void brokenLine_isNamedAndTheOthersRead() throws IOException {
    String lines =
        """
        {"id": "one", "text": "The ferry was late on Monday."}
        {"id": "two", "text":
        [1, 2]
        {"id": "four"}
        {"id": "five", "text": "The ferry was late again."}
        """;
    Path file = write("bad.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertIssue(file, "bad.jsonl:2: is not JSON at column");
    assertIssue(file, "bad.jsonl:3: is not a JSON object");
    assertIssue(file, "bad.jsonl:4: has no \"text\"");
    assertThat(brief().out()).contains("\"id\" : \"one\"").contains("\"id\" : \"five\"");
  }

  @Test
  void brokenWebArchive_isNamed() throws IOException {
    assertIssue(write("bad.warc", "no archive".getBytes(StandardCharsets.US_ASCII)), "bad.warc: ");
  }

  @Test
  void otherEncoding_isReadWithoutIssue() throws IOException {
    write(
        "latin.txt",
        Fixture.BRIDGE.replace("Oster", "Øster").getBytes(StandardCharsets.ISO_8859_1));
    write("wide.txt", Fixture.BRIDGE.replace("Oster", "Vester").getBytes(StandardCharsets.UTF_16));
    Run run = brief();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("ferry at Øster").contains("ferry at Vester");
  }

  private void assertIssue(Path bad, String words) throws IOException {
    assertThat(bad).exists();
    Run run = brief();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("error: "));
    assertGoodPageComesOut(run);
  }

  private static void assertGoodPageComesOut(Run run) {
    assertThat(run.out()).contains("burned to the ground");
  }

  private Run brief() throws IOException {
    good();
    return Run.of("brief", folder.toString(), "--format", "json");
  }

  private String good() throws IOException {
    return Files.writeString(folder.resolve("good.html"), Fixture.MILL).toString();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] packed(String page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
