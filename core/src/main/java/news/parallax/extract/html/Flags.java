package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Body;
import news.parallax.article.Flag;
import news.parallax.extract.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/** Tells what is unusual about a page, with the words or measures that show it. */
final class Flags {
  private static final int STUB = 900;
  private static final int NOTHING = 120;
  private static final int NOTICE = 1500;

  private static final Pattern BOT_WALL =
      Pattern.compile(
          "just a moment\\.\\.\\.|attention required! ?\\| ?cloudflare|are you a (?:robot|human)\\??"
              + "|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser"
              + "|enable javascript and cookies to continue|unusual traffic from your"
              + "|access to this page has been denied|pardon our interruption|captcha"
              + "|bestätigen sie, dass sie ein mensch|vérifiez que vous êtes humain",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ERROR =
      Pattern.compile(
          "\\b(?:404|403|410|500|502|503)\\b.{0,20}(?:not found|forbidden|error|gone|unavailable"
              + "|fehler|erreur)|(?:error|fehler|erreur) (?:404|403|410|500|502|503)\\b|^404\\b"
              + "|page (?:was |is |can(?:not|'t) be )?not (?:be )?found|page cannot be found"
              + "|page isn.t available|access denied|seite (?:wurde )?nicht gefunden"
              + "|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada"
              + "|pagina non trovata|pagina niet gevonden|страница не найдена|strona nie istnieje"
              + "|sayfa bulunamadı|ページが見つかりません|页面不存在|페이지를 찾을 수 없",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Flags() {}

  static List<Flag> of(HtmlPage page, Metadata metadata, List<Body.Block> kept) {
    int length = length(kept);
    List<Flag> flags = new ArrayList<>();
    String notice = notice(page, metadata, length);
    String bot = found(BOT_WALL, notice);
    String error = found(ERROR, notice);
    if (bot != null) {
      flags.add(new Flag(Flag.Kind.BOT_WALL, bot));
    } else if (error != null) {
      flags.add(new Flag(Flag.Kind.ERROR_PAGE, error));
    } else {
      flags.addAll(kinds(page, metadata, kept));
    }
    return flags;
  }

  private static int length(List<Body.Block> kept) {
    return kept.stream().mapToInt(block -> Shape.length(block.text())).sum();
  }

  /** What a page without an article would give as its message; empty for longer pages. */
  private static String notice(HtmlPage page, Metadata metadata, int length) {
    if (length > NOTICE || metadata.claims().article()) {
      return "";
    }
    StringBuilder notice = new StringBuilder();
    notice.append(metadata.title() == null ? "" : metadata.title()).append('\n');
    notice.append(page.head().title() == null ? "" : page.head().title()).append('\n');
    for (Block block : page.blocks()) {
      if (notice.length() < NOTICE && block.text().length() < NOTICE) {
        notice.append(block.text()).append('\n');
      }
    }
    return notice.toString();
  }

  private static @Nullable String found(Pattern pattern, String notice) {
    Matcher matcher = pattern.matcher(notice);
    return matcher.find() ? matcher.group() : null;
  }

  private static List<Flag> kinds(HtmlPage page, Metadata metadata, List<Body.Block> kept) {
    int length = length(kept);
    List<Flag> flags = new ArrayList<>();
    Metadata.Claims claims = metadata.claims();
    Optional<String> live =
        claims.liveBlog() ? Optional.of("LiveBlogPosting") : LiveEntries.unsaid(kept);
    live.ifPresent(evidence -> flags.add(new Flag(Flag.Kind.LIVE_BLOG, evidence)));
    if (!claims.free() && length < STUB) {
      flags.add(
          new Flag(Flag.Kind.PAYWALL_STUB, "isAccessibleForFree: false, " + length + " letters"));
    }
    if (claims.gallery() && length < STUB) {
      flags.add(new Flag(Flag.Kind.GALLERY, "gallery or video, " + length + " letters"));
    } else if (!claims.article() && isFront(page, length)) {
      flags.add(new Flag(Flag.Kind.SECTION_FRONT, front(page, length)));
    } else if (!claims.article() && length < NOTHING) {
      flags.add(new Flag(Flag.Kind.NOT_AN_ARTICLE, length + " letters"));
    }
    return flags;
  }

  /** Mostly links with the length of headlines, hardly any prose. */
  private static boolean isFront(HtmlPage page, int length) {
    Region all = page.regions().getFirst();
    return headlines(page) >= 20 && length < STUB && all.proseLength * 3 < all.length;
  }

  private static long headlines(HtmlPage page) {
    return page.blocks().stream()
        .filter(block -> block.linkDensity() > 0.9f && block.length() >= 25)
        .count();
  }

  private static String front(HtmlPage page, int length) {
    return String.format(
        Locale.ROOT, "%d linked headlines, %d letters of text", headlines(page), length);
  }
}
