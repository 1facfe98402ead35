package news.parallax.extract.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What being inside an element says of a block, from the element's name, role or property. */
enum Mark {
  ARTICLE,
  MAIN,
  SECTION,
  ASIDE,
  NAV,
  FOOTER,
  HEADER,
  FIGURE,
  CAPTION,
  FORM,
  LIST,
  TABLE,
  QUOTATION,
  HIDDEN,
  BODY_PROPERTY,
  DIALOG,
  HEADING,
  PREFORMATTED,
  NESTED_ARTICLE;

  @SuppressWarnings("EnumOrdinal") // a bit set that lives no longer than one page
  int bit() {
    return 1 << ordinal();
  }

  /** The bits of an element, given those around it. */
  static int of(StartTag tag, int around) {
    int marks = around;
    Mark byTag = byTag(tag.name());
    if (byTag != null) {
      marks |= byTag == ARTICLE && (around & ARTICLE.bit()) != 0 ? NESTED_ARTICLE.bit() : 0;
      marks |= byTag.bit();
    }
    Mark byRole = byRole(tag.get("role"));
    marks |= byRole == null ? 0 : byRole.bit();
    marks |= tag.get("itemprop").contains("articleBody") ? BODY_PROPERTY.bit() : 0;
    return marks | (isHidden(tag) ? HIDDEN.bit() : 0);
  }

  private static @Nullable Mark byTag(String tag) {
    return switch (tag) {
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "section" -> SECTION;
      case "aside" -> ASIDE;
      case "nav", "menu" -> NAV;
      case "footer" -> FOOTER;
      case "header" -> HEADER;
      case "figure" -> FIGURE;
      case "figcaption", "caption" -> CAPTION;
      case "form", "button", "label", "fieldset" -> FORM;
      case "ul", "ol", "dl" -> LIST;
      case "table" -> TABLE;
      case "blockquote", "q" -> QUOTATION;
      case "dialog" -> DIALOG;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
      case "pre" -> PREFORMATTED;
      default -> null;
    };
  }

  private static @Nullable Mark byRole(String role) {
    return switch (role) {
      case "main" -> MAIN;
      case "article" -> ARTICLE;
      case "navigation", "menu", "menubar", "tablist" -> NAV;
      case "complementary" -> ASIDE;
      case "contentinfo" -> FOOTER;
      case "banner" -> HEADER;
      case "dialog", "alertdialog", "alert" -> DIALOG;
      case "heading" -> HEADING;
      case "form", "search" -> FORM;
      default -> null;
    };
  }

  private static boolean isHidden(StartTag tag) {
    if (tag.attributes().hasKey("hidden") || tag.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = tag.get("style");
    return !style.isEmpty()
        && style.length() < 1000
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
