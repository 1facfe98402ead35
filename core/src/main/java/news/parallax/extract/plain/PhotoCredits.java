package news.parallax.extract.plain;

import java.util.regex.Pattern;
import news.parallax.article.Removed.Reason;

/** Names of photographers and picture agencies, and the captions that they stand under. */
public final class PhotoCredits implements Pass {
  private static final int LONGEST_CREDIT = 8;
  private static final int LONGEST_CAPITALS = 4;
  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_LINE = 500;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)^(?:(?:file )?(?:photo|image|picture|pic|photograph|video|credits?|photo credit|image credit|picture credit|image source|photo by|image by|photos by|photograph by|pictured by|foto|bild|bildquelle|fotograf|cr\u00e9dit|cr\u00e9dit photo|imagen|imagem|immagine|kuva|zdj\u0119cie|fot|\u0444\u043e\u0442\u043e|foto\u011fraf|\u5199\u771f|\u56fe|\uc0ac\uc9c4)s?\\s*[:/\uff1a\u00a9|].*|\u00a9.*|handout.*|.*(?:getty images|/getty|via getty|/reuters|/afp|/ap|/epa|epa-efe|/shutterstock|shutterstock|alamy|ap photo|reuters photo|afp photo|/dpa|picture alliance|imago images|/anp|/ansa|/efe|/scanpix|/tass|via reuters|via ap).*)$");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iu)(?:[(\\[\u00a9|]\\s*(?:file )?(?:photo|image|picture|pic|photograph|ap photo|reuters photo|foto|credit|photo credit|image credit|source|file|video)\\b[^)\\]]{0,80}[)\\]]?|[(\\[][^()\\[\\]]{0,60}(?:/(?:afp|reuters|ap|epa|getty|pa|dpa|tass|xinhua|anadolu|ansa|efe)|getty images|via getty|handout|file photo|via reuters|via ap)[^()\\[\\]]{0,40}[)\\]])\\.?$");

  /** "The ship in tow. Photo: Herald/Archive": the last sentence is a credit. */
  private static final Pattern CREDIT_AFTER =
      Pattern.compile(
          "(?iu)[.!?\u201d\u201c\u00bb\"')\\]]\\s+(?:photo|foto|image|picture|photograph|bild|kuva)s?\\s*[:/\u00a9]"
              + "\\s*[^.!?:]{2,60}\\.?$");

  private static final Pattern CAPTION_START =
      Pattern.compile(
          "(?iu)^(?:file ?(?:photo|image|picture|pic)?\\s*[:\u2013\u2014-]|file photo\\b|photo caption|image caption|caption:|pictured:|picture:|photo:|image:|foto:|bild:|\\((?:l|left)(?:-r| to r|eft to right))");

  @Override
  public void over(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isOpen(i)) {
        continue;
      }
      Block block = draft.block(i);
      if (isCaption(block)) {
        draft.remove(i, Reason.CAPTION);
      } else if (isCredit(block) || (isShortCapitals(block) && standsUnderCaption(draft, i))) {
        caption(draft, i);
        draft.remove(i, Reason.CREDIT_LINE);
      }
    }
  }

  /** Whether a line by its own words credits a picture. */
  static boolean isCredit(Block block) {
    return block.look().words() <= LONGEST_CREDIT
        && !block.look().prose()
        && ((block.look().capitals() && namesAgencyOrPerson(block.text()))
            || CREDIT.matcher(block.text()).matches());
  }

  /** "AFP" or "HARBOUR POST/A. PIER" in a line of capitals. */
  private static boolean namesAgencyOrPerson(String capitals) {
    int slash = capitals.lastIndexOf('/');
    return !Agencies.all(capitals).isEmpty()
        || (slash > 0 && PersonNames.isName(capitals.substring(slash + 1).strip()));
  }

  private static boolean isCaption(Block block) {
    return block.look().words() > LONGEST_CREDIT / 2
        && block.look().words() <= LONGEST_CAPTION
        && (CAPTION_START.matcher(block.text()).find() || endsInCredit(block.text()));
  }

  /** Whether a line ends in a picture's credit, as captions do. */
  public static boolean isCaption(String line) {
    return line.length() <= LONGEST_LINE
        && Look.of(line).words() <= LONGEST_CAPTION
        && endsInCredit(line);
  }

  private static boolean endsInCredit(String line) {
    return CAPTION.matcher(line).find() || CREDIT_AFTER.matcher(line).find();
  }

  private static boolean isShortCapitals(Block block) {
    return block.look().capitals()
        && block.look().words() <= LONGEST_CAPITALS
        && !Look.endsSentence(block.text())
        && !block.text().endsWith(":");
  }

  /** Capitals under a sentence head what follows; under words without an end they credit. */
  private static boolean standsUnderCaption(Draft draft, int at) {
    return at > 0
        && draft.block(at).gap() == 0
        && draft.reason(at - 1) == null
        && !draft.block(at - 1).look().prose();
  }

  private static void caption(Draft draft, int credit) {
    int above = credit - 1;
    if (draft.isOpen(above) && !draft.isProse(above) && above > draft.titleAt()) {
      draft.remove(above, Reason.CAPTION);
    }
  }
}
