package news.parallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article.
 *
 * @param text title and paragraphs joined by {@code \n\n}
 * @param title the title's place in the text; null where the page has none
 * @param paragraphs in reading order, without the title
 */
public record Body(String text, @Nullable Span title, List<Paragraph> paragraphs) {
  public Body {
    paragraphs = List.copyOf(paragraphs);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException("paragraph past the end: " + paragraph);
      }
    }
  }

  /**
   * What a page's block says before it has its place in the text.
   *
   * @param place as in {@link Paragraph#place}
   * @param posted as in {@link Paragraph#posted}
   */
  public record Block(
      String text, Paragraph.Kind kind, String place, @Nullable PublishedAt posted) {

    /** A block without a time of its own. */
    public Block(String text, Paragraph.Kind kind, String place) {
      this(text, kind, place, null);
    }

    /** This block as part of a live blog's entry; headings stay headings. */
    public Block postedAt(PublishedAt time) {
      boolean heading = kind == Paragraph.Kind.HEADING;
      return new Block(text, heading ? kind : Paragraph.Kind.LIVE_ENTRY, place, time);
    }
  }

  /**
   * Lays title and blocks out as one text.
   *
   * @param title null or blank for none
   * @param blocks blank ones are left out
   */
  public static Body of(@Nullable String title, List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Span titleSpan = null;
    if (title != null && !title.isBlank()) {
      text.append(title);
      titleSpan = new Span(0, title.length());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block.text().isBlank()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      Span span = new Span(start, text.length());
      paragraphs.add(new Paragraph(span, block.kind(), block.place(), block.posted()));
    }
    return new Body(text.toString(), titleSpan, paragraphs);
  }
}
