package news.parallax.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.text.Sentence;
import news.parallax.text.Token;
import news.parallax.text.Tokens;
import news.parallax.text.Words;

/** Finds names as runs of capitalised words, and guesses their kind from cue words and lists. */
final class CapitalRuns {
  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "la", "del", "da", "di", "van", "von", "der", "den", "bin", "al", "el", "ibn",
          "the", "&", "and", "for", "du", "dos", "ter", "y");
  private static final Set<String> NAME_LINKS =
      Set.of(
          "de", "la", "del", "da", "di", "van", "von", "der", "den", "bin", "al", "el", "ibn", "du",
          "dos", "ter", "y");
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "council",
          "ministry",
          "department",
          "university",
          "party",
          "committee",
          "union",
          "court",
          "bank",
          "agency",
          "association",
          "commission",
          "corporation",
          "company",
          "inc",
          "corp",
          "ltd",
          "group",
          "institute",
          "college",
          "senate",
          "congress",
          "parliament",
          "house",
          "army",
          "force",
          "forces",
          "police",
          "service",
          "office",
          "bureau",
          "centre",
          "center",
          "organization",
          "organisation",
          "federation",
          "league",
          "club",
          "times",
          "post",
          "news",
          "journal",
          "tribune",
          "school",
          "hospital",
          "church",
          "board",
          "authority",
          "administration",
          "foundation",
          "society",
          "embassy",
          "airlines",
          "airways",
          "co",
          "llc",
          "plc",
          "fund",
          "network",
          "coalition",
          "alliance",
          "front",
          "movement",
          "guard",
          "navy",
          "nations",
          "kremlin",
          "pentagon",
          "reuters",
          "guild",
          "trust");
  private static final Set<String> LANDS =
      Set.of(
          "river",
          "lake",
          "sea",
          "ocean",
          "mount",
          "mountain",
          "mountains",
          "island",
          "islands",
          "peninsula",
          "street",
          "avenue",
          "road",
          "square",
          "region",
          "province",
          "county",
          "city",
          "valley",
          "bay",
          "coast",
          "desert",
          "airport",
          "state",
          "district",
          "bridge",
          "port");
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "i",
          "i'm",
          "i've",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "miss");

  private final Map<String, Integer> inside = new HashMap<>();
  private final Map<String, Integer> lower = new HashMap<>();
  private final String text;
  private final List<Found> found = new ArrayList<>();

  private CapitalRuns(String text) {
    this.text = text;
  }

  static List<Found> in(String text, List<Sentence> sentences) {
    CapitalRuns runs = new CapitalRuns(text);
    List<List<Token>> cut = sentences.stream().map(each -> Tokens.in(text, each.span())).toList();
    for (int i = 0; i < cut.size(); i++) {
      if (sentences.get(i).paragraph() >= 0) {
        runs.count(cut.get(i));
      }
    }
    cut.forEach(runs::find);
    return List.copyOf(runs.found);
  }

  private void count(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = Words.fold(token.text());
      if (!token.capitalised()) {
        lower.merge(word, 1, Integer::sum);
      } else if (i > 0 && tokens.get(i - 1).wordlike()) {
        inside.merge(word, 1, Integer::sum);
      }
    }
  }

  private void find(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      int end = isName(tokens, at) ? runEnd(tokens, at) : at;
      if (end > at) {
        addRun(tokens.subList(at, end));
        at = end;
      } else {
        at++;
      }
    }
  }

  private void addRun(List<Token> run) {
    Token last = run.getLast();
    List<Token> rest = run;
    for (int length = adjective(rest); length > 0; length = adjective(rest)) {
      add(rest.subList(0, length), NameKind.OTHER);
      rest = rest.subList(length, rest.size());
    }
    rest = Titles.after(rest);
    if (!rest.isEmpty() && rest.getLast().equals(last)) {
      add(rest, kind(rest));
    }
  }

  private void add(List<Token> run, NameKind kind) {
    found.add(new Found(new Span(run.getFirst().start(), run.getLast().end()), kind));
  }

  private int adjective(List<Token> run) {
    for (int length = Math.min(2, run.size() - 1); length > 0; length--) {
      String words = text.substring(run.getFirst().start(), run.get(length - 1).end());
      if (Countries.all().ofDemonym(words) != null) {
        return length;
      }
    }
    return 0;
  }

  private NameKind kind(List<Token> run) {
    String whole = text.substring(run.getFirst().start(), run.getLast().end());
    Countries countries = Countries.all();
    if (countries.named(whole) != null || countries.capital(whole) != null) {
      return NameKind.PLACE;
    }
    if (countries.ofDemonym(whole) != null) {
      return NameKind.OTHER;
    }
    if (run.stream().anyMatch(each -> INSTITUTIONS.contains(Words.fold(each.text())))
        || (run.size() == 1
            && whole.length() > 1
            && whole.equals(whole.toUpperCase(Locale.ROOT)))) {
      return NameKind.ORGANISATION;
    }
    if (run.stream().anyMatch(each -> LANDS.contains(Words.fold(each.text())))) {
      return NameKind.PLACE;
    }
    return run.size() <= 4 ? NameKind.PERSON : NameKind.OTHER;
  }

  private static int runEnd(List<Token> tokens, int start) {
    int end = start + 1;
    boolean institution = false;
    for (int at = start; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String word = Words.fold(token.text());
      institution |= INSTITUTIONS.contains(word);
      if (token.capitalised() && !NO_NAMES.contains(word)) {
        end = at + 1;
      } else if (!(institution ? LINKS : NAME_LINKS).contains(word)) {
        break;
      }
    }
    return end;
  }

  private boolean isName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = Words.fold(token.text());
    if (!token.capitalised() || NO_NAMES.contains(word)) {
      return false;
    }
    boolean opens = at == 0 || !tokens.get(at - 1).wordlike();
    return !opens
        ? inside.containsKey(word) || !lower.containsKey(word)
        : inside.containsKey(word) || opensName(tokens, at, word);
  }

  private boolean opensName(List<Token> tokens, int at, String word) {
    if (lower.containsKey(word) || Titles.FUNCTION_WORDS.contains(word)) {
      return false;
    }
    return Countries.all().named(word) != null
        || (at + 1 < tokens.size() && tokens.get(at + 1).capitalised());
  }
}
