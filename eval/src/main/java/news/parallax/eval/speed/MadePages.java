package news.parallax.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * News pages made from a seed: eight outlets a story, two of them with one text, each page with the
 * clutter that real ones have.
 *
 * @param count of pages
 */
record MadePages(int count, long seed) {
  private static final int OUTLETS = 8;
  private static final int PARAGRAPHS = 14;
  private static final int COPIES = 2;

  /** Writes the pages into a folder. */
  void write(Path folder) throws IOException {
    for (int story = 0; story * OUTLETS < count; story++) {
      Vocabulary words = new Vocabulary(new Random(seed + story));
      MadeStory made = MadeStory.of(words, story);
      String wire = body(made, words);
      for (int outlet = 0; outlet < OUTLETS && story * OUTLETS + outlet < count; outlet++) {
        String body =
            outlet < COPIES ? wire + "<p>" + filler(made, words) + "</p>" : body(made, words);
        Files.writeString(
            folder.resolve("page-" + story + "-" + outlet + ".html"),
            page(made, outlet, body, words));
      }
    }
  }

  private static String body(MadeStory story, Vocabulary words) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      body.append("<p>");
      if (i % 3 == 0) {
        body.append(story.core().get(i / 3 % story.core().size())).append(' ');
      }
      body.append(filler(story, words)).append(' ').append(filler(story, words)).append("</p>\n");
    }
    return body.toString();
  }

  static String filler(MadeStory story, Vocabulary words) {
    return switch (words.number(0, 4)) {
      case 0 ->
          "On "
              + words.number(2, 28)
              + " March "
              + words.name()
              + " of "
              + story.place()
              + " "
              + words.verb()
              + " that "
              + words.detail()
              + ".";
      case 1 ->
          "\"There are "
              + words.number(3, 400)
              + " of us, and "
              + words.detail()
              + ",\" "
              + words.name()
              + " "
              + words.name()
              + " "
              + words.verb()
              + ".";
      case 2 ->
          "In the "
              + words.thing()
              + " near "
              + words.name()
              + ", "
              + words.detail()
              + ", though the "
              + words.event()
              + " of "
              + words.number(1950, 2020)
              + " was worse.";
      default ->
          story.person()
              + " had spoken of the "
              + words.thing()
              + " before; "
              + words.detail()
              + " and "
              + words.detail()
              + ".";
    };
  }

  private static String page(MadeStory story, int outlet, String body, Vocabulary words) {
    String title = (outlet < COPIES ? "" : words.name() + ": ") + story.title();
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title
        + "</title>"
        + "<meta property=\"og:site_name\" content=\"Outlet "
        + outlet
        + "\">"
        + "<meta property=\"article:published_time\" content=\""
        + story.day()
        + "T0"
        + outlet
        + ":30:00Z\"><style>"
        + ".a{color:red}".repeat(200)
        + "</style><script>"
        + "var a=1;".repeat(500)
        + "</script></head><body>"
        + links(words)
        + "<article><h1>"
        + title
        + "</h1><p class=\"byline\">By "
        + words.name()
        + " "
        + words.name()
        + "</p>"
        + body
        + "</article>"
        + links(words)
        + "<footer>All rights reserved. Terms. Privacy. Contact.</footer></body></html>";
  }

  private static String links(Vocabulary words) {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      links.append("<li><a href=\"/").append(i).append("\">").append(words.name());
      links.append(' ').append(words.event()).append("</a></li>");
    }
    return "<nav><ul>"
        + links
        + "</ul></nav><aside><h3>Read more</h3><ul>"
        + links
        + "</ul></aside>";
  }
}
