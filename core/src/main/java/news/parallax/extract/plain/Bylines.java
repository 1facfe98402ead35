package news.parallax.extract.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Credit;
import news.parallax.article.Removed.Reason;
import news.parallax.text.Words;

/** Lines that name the author: "By Jane Doe", "Author" above "Team Herald", "Von X und Y". */
public final class Bylines implements Pass {
  private static final int LONGEST = 16;
  private static final int LONGEST_LINE = 400;
  private static final Set<String> LABELS = new HashSet<>();
  private static final List<String> PREFIXES = new ArrayList<>();

  static {
    for (List<String> row : Tables.rows("bylines.tsv")) {
      for (String phrase : Tables.phrases(row.get(1))) {
        if (row.get(0).equals("label")) {
          LABELS.add(Block.key(phrase));
        } else {
          PREFIXES.add(Words.fold(phrase));
        }
      }
    }
  }

  /** Whether a line says "By" and the names of these authors, and nothing else. */
  public static boolean isByline(String line, List<String> authors) {
    if (authors.isEmpty() || line.length() > LONGEST_LINE || Look.of(line).words() > LONGEST) {
      return false;
    }
    List<String> names = PersonNames.in(afterPrefix(Block.of(new TextLine(1, 0, 0, line))));
    List<String> known = authors.stream().map(Words::fold).toList();
    return !names.isEmpty() && known.containsAll(names.stream().map(Words::fold).toList());
  }

  @Override
  public void over(Draft draft) {
    int first = draft.firstProse();
    int last = draft.lastProse();
    for (int i = 0; i < draft.size(); i++) {
      boolean label = draft.isOpen(i) && LABELS.contains(draft.block(i).key());
      boolean edge = i <= first + 4 || i > last;
      if (label && draft.isOpen(i + 1) && named(draft, i + 1, draft.block(i + 1).text())) {
        draft.remove(i, Reason.BOILERPLATE);
      } else if (edge && draft.isOpen(i) && !draft.block(i).look().prose()) {
        named(draft, i, afterPrefix(draft.block(i)));
      }
    }
  }

  private static boolean named(Draft draft, int at, String names) {
    if (draft.block(at).look().words() > LONGEST) {
      return false;
    }
    List<String> agencies = Agencies.all(names);
    List<String> authors = agencies.isEmpty() ? PersonNames.in(names) : List.of();
    if (authors.isEmpty() && agencies.isEmpty()) {
      return false;
    }
    String line = draft.block(at).text();
    agencies.forEach(agency -> draft.credit(new Credit(agency, line)));
    authors.forEach(draft::author);
    draft.timeLine(line);
    draft.remove(at, Reason.BOILERPLATE);
    return true;
  }

  /** What follows "By" or "Author:", empty where neither stands there. */
  private static String afterPrefix(Block block) {
    String text = block.text();
    int colon = text.indexOf(':');
    if (colon > 0 && LABELS.contains(Block.key(text.substring(0, colon)))) {
      return text.substring(colon + 1).strip();
    }
    String folded = Words.fold(text);
    for (String prefix : PREFIXES) {
      boolean spaced =
          folded.startsWith(prefix + " ")
              || !Character.isLetter(prefix.charAt(prefix.length() - 1));
      if (folded.length() == text.length() && folded.startsWith(prefix) && spaced) {
        return text.substring(prefix.length()).strip();
      }
    }
    return "";
  }
}
