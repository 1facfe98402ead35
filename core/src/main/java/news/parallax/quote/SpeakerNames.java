package news.parallax.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import news.parallax.name.Name;
import org.jspecify.annotations.Nullable;

/** Knows the speakers of a story's quotes by the story's names. */
final class SpeakerNames {
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

  /** The story's name of a speaker; null for an unnamed one. */
  Utterance.@Nullable By of(Article article, @Nullable Speaker speaker) {
    if (speaker == null || speaker.name() == null) {
      return null;
    }
    Map<String, Name> own = byWords.getOrDefault(article.id(), Map.of());
    Name name = own.getOrDefault(speaker.name(), byName.get(speaker.name()));
    return name == null ? null : new Utterance.By(name.name(), name.id());
  }
}
