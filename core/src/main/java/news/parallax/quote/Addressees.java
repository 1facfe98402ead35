package news.parallax.quote;

import static news.parallax.quote.English.DETERMINERS;
import static news.parallax.quote.English.OBJECTS;
import static news.parallax.quote.English.PREPOSITIONS;
import static news.parallax.quote.English.PRONOUNS;
import static news.parallax.quote.English.SUBORDINATORS;
import static news.parallax.quote.English.TIMES;
import static news.parallax.quote.English.TIME_WORDS;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds whom a cue's words are said to: "told the Post", "said to Kim", "an interview with X". */
final class Addressees {
  private static final int LONGEST = 9;

  /** What is asked of somebody names him first: "urged Congress to act". */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:warn|remind|advis|urg|ask|beg)(?:e?s|e?d|ing|e)?|begged|begging|instruct(?:s|ed|ing)?");

  /** "admitted to theft" names nobody. */
  private static final Pattern ADMITS = Pattern.compile("(?:admit|confess|testif|allud|point).*");

  private static final Set<String> TALKS =
      Set.of("speaking", "talking", "interview", "interviews", "conversation", "conversations");
  private static final Set<String> MESSAGES =
      Set.of(
          "writing",
          "letter",
          "letters",
          "statement",
          "statements",
          "remarks",
          "comments",
          "message",
          "messages",
          "email",
          "e-mail",
          "speech",
          "address",
          "testimony",
          "note");

  /** No verbs, though they follow "to" without an article. */
  private static final Set<String> BODIES = Set.of("police", "parliament", "press", "voters");

  private static final Set<String> REACTIONS =
      Set.of("cheer", "cheers", "applause", "laughter", "boos", "jeers");

  private final Frame frame;
  private final Cues cues;
  private final Contents contents;

  Addressees(Frame frame, Cues cues) {
    this.frame = frame;
    this.cues = cues;
    this.contents = new Contents(frame, cues);
  }

  /**
   * The words for whom a cue's content is said to, or null where the frame does not tell.
   *
   * @param content what the cue gives; no addressee stands in it
   * @param before the cue before in the frame, -1 for none
   * @param next the cue after it, the frame's size for none
   */
  @Nullable Span of(Site site, List<Span> content, int before, int next) {
    if (isPassive(site)) {
      return null;
    }
    int from = site.subject().inverted() ? site.subject().end() : site.at() + 1;
    Span after = afterVerb(site, from, content);
    for (int at = Math.max(1, before + 1); at < next && after == null && site.verb(); at++) {
      boolean own = content.stream().noneMatch(frame.atom(at).span()::overlaps);
      after = own && isOccasion(at) ? phrase(at + 1, content) : null;
    }
    return after;
  }

  /** "was told". */
  private boolean isPassive(Site site) {
    boolean passive = false;
    for (int at = site.subject().cueStart(); at < site.at(); at++) {
      passive |= English.BE.contains(frame.word(at));
    }
    return passive && site.cue().form() == CueVerb.Form.PAST;
  }

  private @Nullable Span afterVerb(Site site, int from, List<Span> content) {
    String verb = frame.word(site.at());
    if (site.cue().kind() == CueVerb.Kind.TELLS) {
      return phrase(from, content);
    }
    if (ASKS.matcher(verb).matches()) {
      Span asked = phrase(from, content);
      boolean closes =
          !content.isEmpty() && content.getLast().end() <= frame.atom(from - 1).span().start();
      return asked != null && isSomebody(from, asked, closes) ? asked : null;
    }
    boolean to = site.cue().kind() == CueVerb.Kind.SAYS && !ADMITS.matcher(verb).matches();
    return to && isTo(from) && !frame.word(from - 1).equals("close")
        ? phrase(from + 1, content)
        : null;
  }

  /** "warned the council that …", "“…?” she asked Kim.", not "warned a flood would come". */
  private boolean isSomebody(int from, Span asked, boolean closes) {
    int end = from;
    while (end < frame.size() && frame.atom(end).span().end() <= asked.end()) {
      end++;
    }
    String next = frame.word(end);
    boolean goesOn =
        (closes && !frame.isWord(end))
            || contents.isInfinitive(end)
            || next.equals("that")
            || next.equals("if")
            || next.equals("whether")
            || next.equals(":")
            || frame.isMarked(end)
            || (next.equals(",") && frame.isMarked(end + 1));
    return goesOn
        && (DETERMINERS.contains(frame.word(from))
            || OBJECTS.contains(frame.word(from))
            || frame.isCapital(end - 1)
            || frame.word(end - 1).endsWith("s"));
  }

  /** "speaking to", "an interview with", "a letter to". */
  private boolean isOccasion(int at) {
    String before = frame.word(at - 1);
    boolean talk = TALKS.contains(before);
    boolean message = talk || MESSAGES.contains(before);
    return (talk && frame.word(at).equals("with")) || (message && isTo(at));
  }

  private boolean isTo(int at) {
    return frame.word(at).equals("to")
        && (!contents.isInfinitive(at) || BODIES.contains(frame.word(at + 1)));
  }

  /** The noun phrase that begins at an index; null for none. */
  private @Nullable Span phrase(int from, List<Span> content) {
    int end = from;
    int limit = Math.min(frame.size(), from + LONGEST);
    while (end < limit && isNoun(end, content) && !ends(end, from)) {
      end++;
    }
    boolean bare = end == from + 1 && isDeterminer(from) && !OBJECTS.contains(frame.word(from));
    boolean nobody = end > from && REACTIONS.contains(frame.word(end - 1));
    return end == from || bare || nobody ? null : withoutPossessive(frame.span(from, end));
  }

  /** "an interview with CNN's “New Day”". */
  private Span withoutPossessive(Span span) {
    String words = span.of(frame.text());
    boolean possessive = words.endsWith("'s") || words.endsWith("\u2019s");
    return possessive ? new Span(span.start(), span.end() - 2) : span;
  }

  private boolean isNoun(int at, List<Span> content) {
    return frame.isWord(at) && content.stream().noneMatch(frame.atom(at).span()::overlaps);
  }

  private boolean isDeterminer(int at) {
    return DETERMINERS.contains(frame.word(at));
  }

  private boolean ends(int at, int from) {
    String word = frame.word(at);
    if (word.equals("and") && at > from) {
      return !frame.isCapital(at + 1)
          && !isDeterminer(at + 1)
          && (!frame.word(at + 1).endsWith("s") || cues.verb(frame.word(at + 1)) != null);
    }
    boolean small = !frame.isCapital(at) && (English.isAuxiliary(word) || English.isAdverb(word));
    boolean link =
        (PREPOSITIONS.contains(word) && !(word.equals("of") && at > from))
            || (SUBORDINATORS.contains(word) && !(word.equals("that") && at == from))
            || (TIMES.contains(word) && !(word.equals("today") && frame.isCapital(at)))
            || TIME_WORDS.contains(word);
    if (at == from) {
      return small || link || (PRONOUNS.contains(word) && !OBJECTS.contains(word));
    }
    String last = frame.word(at - 1);
    boolean anew = isDeterminer(at) && !last.equals("of") && !last.equals("and");
    boolean whole = OBJECTS.contains(last) && !last.equals("her");
    return small || link || anew || whole || PRONOUNS.contains(word);
  }
}
