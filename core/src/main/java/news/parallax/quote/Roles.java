package news.parallax.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.text.Word;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Knows "the minister" by the title before, or the apposition after, the names of an article. */
final class Roles {
  private static final int AROUND = 60;
  private static final Set<String> HEAD_ENDS =
      Set.of("of", "for", "from", "at", "with", "in", "on", "to", "who", "by");
  private static final Set<String> UNNAMED =
      Set.of(
          "source",
          "sources",
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "aides",
          "man",
          "woman",
          "people",
          "witness",
          "witnesses",
          "person");

  /** What the same person is called otherwise. */
  private static final Map<String, List<String>> KIN =
      Map.of(
          "diplomat", List.of("minister", "ambassador", "envoy", "diplomat"),
          "leader", List.of("president", "premier", "chairman", "chancellor", "leader", "king"),
          "lawmaker",
              List.of(
                  "sen.",
                  "senator",
                  "rep.",
                  "congressman",
                  "congresswoman",
                  "representative",
                  "mp",
                  "deputy"),
          "politician",
              List.of("minister", "senator", "president", "governor", "mayor", "mp", "deputy"),
          "premier", List.of("premier", "prime"),
          "billionaire", List.of("mogul", "businessman", "tycoon", "founder", "billionaire"),
          "author", List.of("writer", "novelist", "author"),
          "candidate", List.of("nominee", "candidate", "hopeful", "front-runner", "frontrunner"),
          "nominee", List.of("nominee", "candidate"),
          "professor", List.of("professor", "prof", "historian", "economist"));

  private static final TreeMap<Integer, Mention> NONE = new TreeMap<>();

  private final String text;
  private final Map<String, TreeMap<Integer, Mention>> byRole = new HashMap<>();

  Roles(String text, List<Mention> mentions) {
    this.text = text;
    mentions.stream().filter(m -> m.kind() == NameKind.PERSON).forEach(this::index);
  }

  /** Whom a definite phrase means: the last person before it who is called so anywhere; or null. */
  @Nullable String name(Span phrase) {
    String head = headWord(text, phrase);
    String lower = phrase.of(text).toLowerCase(Locale.ROOT);
    if (!lower.startsWith("the ") || UNNAMED.contains(head) || head.endsWith("s")) {
      return null;
    }
    int before = phrase.start();
    Mention last = null;
    Mention first = null;
    for (String role : KIN.getOrDefault(head, List.of(head))) {
      TreeMap<Integer, Mention> called = byRole.getOrDefault(role, NONE);
      last = later(last, called.lowerEntry(before));
      first = first == null && !called.isEmpty() ? called.firstEntry().getValue() : first;
    }
    Mention meant = last != null ? last : first;
    return meant == null ? null : meant.name();
  }

  private static @Nullable Mention later(
      @Nullable Mention one, Map.@Nullable Entry<Integer, Mention> other) {
    boolean later = other != null && (one == null || one.span().start() < other.getKey());
    return later && other != null ? other.getValue() : one;
  }

  private void index(Mention mention) {
    int from = Math.max(0, mention.span().start() - AROUND);
    int to = Math.min(text.length(), mention.span().end() + AROUND);
    String before = text.substring(from, mention.span().start());
    String after = text.substring(mention.span().end(), to);
    List<Word> leading = Words.in(afterBreak(before));
    List<String> roles = new ArrayList<>();
    if (!leading.isEmpty()) {
      roles.add(leading.getLast().folded());
    }
    if (leading.size() > 1 && leading.get(leading.size() - 2).folded().equals("prime")) {
      roles.add("prime");
    }
    String apposition = apposition(after);
    roles.add(headWord(apposition, new Span(0, apposition.length())));
    Words.in(mention.span().of(text)).forEach(word -> roles.add(word.folded()));
    for (String role : roles) {
      byRole.computeIfAbsent(role, each -> new TreeMap<>()).put(mention.span().start(), mention);
    }
  }

  /** What stands before the name since the last mark. */
  private static String afterBreak(String before) {
    int last =
        Math.max(
            before.lastIndexOf(','), Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')));
    return before.substring(last + 1);
  }

  /** ", head of …," after the name. */
  private static String apposition(String after) {
    if (!after.startsWith(", ")) {
      return "";
    }
    int end = after.indexOf(',', 2);
    return end < 0 ? after : after.substring(0, end);
  }

  static boolean isRole(String text, Span phrase) {
    return !Character.isUpperCase(
        text.charAt(Math.max(phrase.start(), phrase.end() - headWord(text, phrase).length())));
  }

  /** Where the head of a noun phrase ends: before "of", "for", "from". */
  static int headEnd(String text, Span phrase) {
    List<Word> words = Words.in(text, phrase);
    for (int i = 1; i < words.size(); i++) {
      if (HEAD_ENDS.contains(words.get(i).folded())) {
        return words.get(i - 1).span().end();
      }
    }
    return phrase.end();
  }

  private static String headWord(String text, Span phrase) {
    List<Word> words = Words.in(text, new Span(phrase.start(), headEnd(text, phrase)));
    return words.isEmpty() ? "" : words.getLast().folded();
  }

  private static final Set<String> AGENCIES =
      Set.of(
          "news",
          "agency",
          "newspaper",
          "television",
          "tv",
          "channel",
          "website",
          "site",
          "magazine",
          "radio",
          "network",
          "company");

  /** Whether a noun follows a name within its phrase: "Trump [campaign manager]", "X's lawyer". */
  static boolean nounFollows(String text, int from, int end) {
    return from < end
        && Words.in(text, new Span(from, end)).stream()
            .anyMatch(word -> !AGENCIES.contains(word.folded()));
  }
}
