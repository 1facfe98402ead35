package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small pages in our own words. */
final class Fixture {
  static final String MILL =
      """
      <html lang="en"><head><title>Old mill burns in Velmont</title>
      <meta property="og:site_name" content="Velmont Post">
      <meta property="article:published_time" content="2024-05-06T18:30:00+02:00"></head>
      <body><article><h1>Old mill burns in Velmont</h1>
      <p>The old mill on the river bank in Velmont burned to the ground on Monday evening, the
      fire service said, after sparks from a grinder caught the dry roof.</p>
      <p>"Nobody was hurt, and that is all that counts tonight," said mayor Ada Quill, who came
      to the river bank with two members of the town council.</p>
      <p>About 40 people had to leave the houses next to the mill. Most of them were back in
      their own beds by midnight, the fire service added.</p></article></body></html>
      """;

  static final String BRIDGE =
      """
      Karsten bridge to close for a year

      By Jon Ferrow
      8 May 2024

      The Karsten bridge will be closed to all traffic for a year from the first of June, the
      county road office said on Wednesday.

      Inspectors had found rust in eleven of the twenty cables, said the office's head, Pia Lund.

      Drivers will have to take the ferry at Oster or the long road through the hills.
      """;

  private Fixture() {}

  /** A folder with both pages; returns its path. */
  static Path folder(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("pages"));
    Files.writeString(folder.resolve("mill.html"), MILL);
    Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    return folder;
  }
}
