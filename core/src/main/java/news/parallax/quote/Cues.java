package news.parallax.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The verbs that attribute words, by form. */
final class Cues {
  private static final Cues ENGLISH = new Cues("cues-en.txt");
  private static final int FORMS = 4;

  private final Map<String, CueVerb> verbs = new HashMap<>();

  private Cues(String resource) {
    try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cues english() {
    return ENGLISH;
  }

  /** The verb of a form in lower case; null where it is none, or no more than a hint. */
  @Nullable CueVerb verb(String form) {
    CueVerb verb = verbs.get(form);
    return verb == null || verb.kind() == CueVerb.Kind.HINTS ? null : verb;
  }

  /** The verb or hint of a form in lower case; null where it is none. */
  @Nullable CueVerb any(String form) {
    return verbs.get(form);
  }

  private void addLine(String line) {
    List<String> words = List.of(line.split(" "));
    CueVerb.Kind kind = CueVerb.Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
    for (String word : words.subList(1, words.size())) {
      String[] forms = word.split("/");
      add(kind, forms.length == FORMS ? forms : inflected(word));
    }
  }

  private void add(CueVerb.Kind kind, String[] forms) {
    verbs.putIfAbsent(forms[0], new CueVerb(kind, CueVerb.Form.BASE));
    verbs.putIfAbsent(forms[1], new CueVerb(kind, CueVerb.Form.THIRD));
    verbs.putIfAbsent(forms[2], new CueVerb(kind, CueVerb.Form.PAST));
    verbs.putIfAbsent(forms[3], new CueVerb(kind, CueVerb.Form.ING));
  }

  private static String[] inflected(String verb) {
    char last = verb.charAt(verb.length() - 1);
    String stem = verb.substring(0, verb.length() - 1);
    boolean vowelBefore = "aeiou".indexOf(verb.charAt(verb.length() - 2)) >= 0;
    if (last == 'e') {
      return new String[] {verb, verb + "s", verb + "d", stem + "ing"};
    }
    if (last == 'y' && !vowelBefore) {
      return new String[] {verb, stem + "ies", stem + "ied", verb + "ing"};
    }
    String s = verb.matches(".*(s|sh|ch|x)") ? "es" : "s";
    String twice =
        verb.matches("quip|admit|chat|snap|slam|refer|prefer|blog|spit|plan") ? verb + last : verb;
    return new String[] {verb, verb + s, twice + "ed", twice + "ing"};
  }
}
