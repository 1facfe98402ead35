package news.parallax.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Gives each quote its speaker: the words at the cue, and the name that the article knows. */
final class Speakers {
  private static final int FAR = 6;
  private static final int ARTICLE = "The ".length();
  private static final Pattern JOINED = Pattern.compile("\\s+(?:and|or)\\s+(?:the\\s+)?");

  private final String text;
  private final List<Frame> frames;
  private final List<List<Mention>> mentions;
  private final IdentityHashMap<Frame, Integer> places = new IdentityHashMap<>();
  private final Genders genders;
  private final Roles roles;
  private final Set<String> persons;

  /** The last speaker of each frame, as far as it is known yet. */
  private final Map<Integer, Speaker> spoke = new HashMap<>();

  Speakers(String text, List<Frame> frames, List<Mention> mentions) {
    this.text = text;
    this.frames = frames;
    this.mentions = byFrame(frames, mentions);
    for (int i = 0; i < frames.size(); i++) {
      places.put(frames.get(i), i);
    }
    this.genders = new Genders(frames, this.mentions);
    this.roles = new Roles(text, mentions);
    this.persons =
        mentions.stream()
            .filter(m -> m.kind() == NameKind.PERSON)
            .map(Mention::name)
            .collect(Collectors.toSet());
  }

  private static List<List<Mention>> byFrame(List<Frame> frames, List<Mention> mentions) {
    List<List<Mention>> byFrame = new ArrayList<>();
    int next = 0;
    for (Frame frame : frames) {
      List<Mention> own = new ArrayList<>();
      int end = frame.atoms().isEmpty() ? 0 : frame.span(0, frame.size()).end();
      while (next < mentions.size() && mentions.get(next).span().start() < end) {
        own.add(mentions.get(next));
        next++;
      }
      byFrame.add(own);
    }
    return byFrame;
  }

  /** The speaker of a draft; drafts must be asked in reading order. */
  @Nullable Speaker of(Draft draft) {
    int place = Objects.requireNonNull(places.get(draft.frame));
    Span words = draft.speaker;
    Speaker speaker =
        words == null ? told(place) : new Speaker(words, name(place, words, draft.named));
    if (speaker != null) {
      spoke.put(place, speaker);
    }
    return speaker;
  }

  /** Who a quote without a speaker of its own belongs to: who spoke or acted just before. */
  private @Nullable Speaker told(int place) {
    for (int at = place; at >= 0 && at > place - FAR; at--) {
      Speaker speaker = spoke.get(at);
      if (speaker != null) {
        Frame frame = frames.get(at);
        boolean quotes = at == place || frame.atoms().stream().anyMatch(Atom::isMarked);
        return quotes || isSourced(frame, speaker) ? speaker : null;
      }
      if (at < place && !frames.get(at).isBare()) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a frame closes with its speaker, as the source of all of it: "…, said the ministry."
   */
  private static boolean isSourced(Frame frame, Speaker speaker) {
    int end = frame.end();
    return end > 0 && frame.atom(end - 1).span().end() == speaker.mention().end();
  }

  private @Nullable String name(int place, Span words, @Nullable Span named) {
    Span of = named == null ? words : named;
    String lower = of.of(text).toLowerCase(Locale.ROOT);
    if (lower.equals("he") || lower.equals("she")) {
      return antecedent(place, of, lower.equals("he"));
    }
    Mention mention = joins(place, of) ? null : head(place, of);
    return mention != null ? mention.name() : roles.name(of);
  }

  /** Whether the phrase names two who speak together: "Norway and the European Union". */
  private boolean joins(int place, Span phrase) {
    Mention first = null;
    for (Mention mention : mentions.get(place)) {
      if (phrase.contains(mention.span())) {
        boolean joined =
            first != null
                && first.span().start() <= phrase.start() + ARTICLE
                && JOINED
                    .matcher(text.substring(first.span().end(), mention.span().start()))
                    .matches();
        if (joined) {
          return true;
        }
        first = first == null ? mention : first;
      }
    }
    return false;
  }

  /** The name that heads a noun phrase: not that of "a spokesman for X" or "X's lawyer". */
  private @Nullable Mention head(int place, Span phrase) {
    int end = Roles.headEnd(text, phrase);
    Mention best = null;
    for (Mention mention : mentions.get(place)) {
      Span span = mention.span();
      boolean within = phrase.overlaps(span) && span.start() < end;
      boolean last = span.end() >= end || !Roles.nounFollows(text, span.end(), end);
      boolean apposed =
          span.start() > phrase.end() && text.substring(phrase.end(), span.start()).equals(", ");
      if ((within && last)
          || (best == null
              && apposed
              && mention.kind() == NameKind.PERSON
              && Roles.isRole(text, phrase))) {
        best =
            best == null || mention.kind() == NameKind.PERSON || best.kind() != NameKind.PERSON
                ? mention
                : best;
      }
    }
    return best;
  }

  private @Nullable String antecedent(int place, Span pronoun, boolean he) {
    for (int at = place; at >= 0 && at > place - FAR; at--) {
      Speaker speaker = at == place ? null : spoke.get(at);
      if (speaker != null
          && speaker.name() != null
          && persons.contains(speaker.name())
          && genders.fits(speaker.name(), he)) {
        return speaker.name();
      }
      Mention actor = actor(at, at == place ? pronoun : null, he);
      if (actor != null) {
        return actor.name();
      }
    }
    return null;
  }

  /** The first person that a frame names outside quotation marks and that the pronoun fits. */
  private @Nullable Mention actor(int at, @Nullable Span before, boolean he) {
    List<Mention> persons =
        persons(at, before).stream().filter(m -> genders.fits(m.name(), he)).toList();
    return persons.stream()
        .filter(m -> genders.isKnown(m.name()))
        .findFirst()
        .orElse(persons.isEmpty() ? null : persons.getFirst());
  }

  private List<Mention> persons(int at, @Nullable Span before) {
    return mentions.get(at).stream()
        .filter(
            m ->
                m.kind() == NameKind.PERSON && (before == null || m.span().end() <= before.start()))
        .filter(
            m ->
                frames.get(at).atoms().stream()
                    .noneMatch(atom -> atom.isMarked() && atom.span().contains(m.span())))
        .toList();
  }
}
