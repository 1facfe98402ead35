package news.parallax.extract.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Credit;
import news.parallax.article.Removed.Reason;
import news.parallax.text.Words;

/** Lines that name their own field: "Title: …", "Outlet: …", "Source: …", "© 2024 …". */
final class PageLabels implements Pass {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_SOURCE = 8;
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)^(?:copyright\\s*)?(?:\u00a9|\\(c\\)|copyright)\\s*(?:copyright\\s*)?(?:[12]\\d{3}(?:\\s*[-\u2013]\\s*[12]\\d{3})?)?,?\\s*(?:by )?(.{2,60}?)(?:[.,|]|\\s-\\s|\\s*[12]\\d{3}|(?: all)? rights reserved|$).*");

  private enum Field {
    TITLE,
    OUTLET,
    CREDIT,
    SKIP
  }

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("headline", Field.TITLE),
          Map.entry("outlet", Field.OUTLET),
          Map.entry("publisher", Field.OUTLET),
          Map.entry("publication", Field.OUTLET),
          Map.entry("newspaper", Field.OUTLET),
          Map.entry("website", Field.OUTLET),
          Map.entry("site", Field.OUTLET),
          Map.entry("source", Field.CREDIT),
          Map.entry("sources", Field.CREDIT),
          Map.entry("quelle", Field.CREDIT),
          Map.entry("fuente", Field.CREDIT),
          Map.entry("fonte", Field.CREDIT),
          Map.entry("bron", Field.CREDIT),
          Map.entry("kilde", Field.CREDIT),
          Map.entry("kalla", Field.CREDIT),
          Map.entry("lahde", Field.CREDIT),
          Map.entry("zrodlo", Field.CREDIT),
          Map.entry("zdroj", Field.CREDIT),
          Map.entry("izvor", Field.CREDIT),
          Map.entry("forras", Field.CREDIT),
          Map.entry("sursa", Field.CREDIT),
          Map.entry("kaynak", Field.CREDIT),
          Map.entry("sumber", Field.CREDIT),
          Map.entry("nguon", Field.CREDIT),
          Map.entry("источник", Field.CREDIT),
          Map.entry("джерело", Field.CREDIT),
          Map.entry("източник", Field.CREDIT),
          Map.entry("πηγη", Field.CREDIT),
          Map.entry("\u6765\u6e90", Field.CREDIT),
          Map.entry("\u4f86\u6e90", Field.CREDIT),
          Map.entry("url", Field.SKIP),
          Map.entry("link", Field.SKIP),
          Map.entry("id", Field.SKIP),
          Map.entry("keywords", Field.SKIP),
          Map.entry("section", Field.SKIP),
          Map.entry("category", Field.SKIP));

  @Override
  public void over(Draft draft) {
    int first = draft.firstProse();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        label(draft, i, i <= first);
        copyright(draft, i);
      }
    }
  }

  private static void label(Draft draft, int at, boolean head) {
    String text = draft.block(at).text();
    int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('\uff1a');
    if (colon < 1 || colon > LONGEST_LABEL) {
      return;
    }
    Field field = FIELDS.get(Words.fold(text.substring(0, colon)).strip());
    String value = text.substring(colon + 1).strip();
    if (field == null || value.isEmpty()) {
      return;
    }
    switch (field) {
      case TITLE -> {
        if (head && draft.title() == null) {
          draft.title(at, value);
        }
      }
      case OUTLET -> {
        if (head && Look.of(value).words() <= LONGEST_SOURCE) {
          draft.outlet(value);
          draft.remove(at, Reason.BOILERPLATE);
        }
      }
      case CREDIT -> source(draft, at, value);
      case SKIP -> {
        if (head) {
          draft.remove(at, Reason.BOILERPLATE);
        }
      }
    }
  }

  /** A headline too may start with "Sources:"; what is credited is a name and no clause. */
  private static void source(Draft draft, int at, String value) {
    Look look = Look.of(value);
    if (look.words() > LONGEST_SOURCE || look.prose()) {
      return;
    }
    List<String> agencies = Agencies.all(value);
    boolean clause = look.words() > 5 || value.indexOf(',') >= 0;
    if (agencies.isEmpty() && clause) {
      return;
    }
    String line = draft.block(at).text();
    (agencies.isEmpty() ? List.of(value) : agencies)
        .forEach(name -> draft.credit(new Credit(name, line)));
    draft.remove(at, Reason.CREDIT_LINE);
  }

  private static void copyright(Draft draft, int at) {
    Block block = draft.block(at);
    String start = block.text().toLowerCase(Locale.ROOT);
    boolean marked =
        start.startsWith("\u00a9") || start.startsWith("(c)") || start.startsWith("copyright");
    if (!marked || block.look().words() > 30) {
      return;
    }
    Matcher matcher = COPYRIGHT.matcher(block.text());
    if (matcher.matches()) {
      String holder = matcher.group(1).strip();
      List<String> agencies = Agencies.all(holder);
      if (!agencies.isEmpty()) {
        agencies.forEach(agency -> draft.credit(new Credit(agency, block.text())));
      } else if (Look.of(holder).words() <= 6 && holder.chars().anyMatch(Character::isLetter)) {
        draft.outlet(holder);
      }
    }
    draft.remove(at, Reason.BOILERPLATE);
  }
}
