package news.parallax.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.name.Name;
import org.jspecify.annotations.Nullable;

/** Knows the speakers of a story's quotes by the story's names. */
final class SpeakerNames {
  /** Words that stand for a speaker without telling whom. */
  private static final Set<String> TELLING_NOBODY =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "one", "this");

  private final Map<ArticleId, Map<String, Name>> byWords = new HashMap<>();
  private final Map<String, Name> byName = new HashMap<>();

  SpeakerNames(List<Name> names) {
    for (Name name : names) {
      byName.putIfAbsent(name.name(), name);
      for (Passage mention : name.mentions()) {
        byWords
            .computeIfAbsent(mention.article(), id -> new HashMap<>())
            .putIfAbsent(mention.text(), name);
      }
    }
  }

  /** The story's name of a speaker, else the article's words for one; null where they tell none. */
  Utterance.@Nullable By of(Article article, @Nullable Speaker speaker) {
    if (speaker == null) {
      return null;
    }
    Map<String, Name> own = byWords.getOrDefault(article.id(), Map.of());
    Name name =
        speaker.name() == null
            ? null
            : own.getOrDefault(speaker.name(), byName.get(speaker.name()));
    if (name != null) {
      return new Utterance.By(name.name(), name.id());
    }
    String words = speaker.mention().of(article.text());
    return TELLING_NOBODY.contains(words.toLowerCase(Locale.ROOT))
        ? null
        : new Utterance.By(withinSentence(words), null);
  }

  /** "The company" as it is written within a sentence, so that it is one with "the company". */
  private static String withinSentence(String words) {
    String first = words.substring(0, Math.max(0, words.indexOf(' '))).toLowerCase(Locale.ROOT);
    return English.DETERMINERS.contains(first) ? first + words.substring(first.length()) : words;
  }
}
