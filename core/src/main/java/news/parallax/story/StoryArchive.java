package news.parallax.story;

import java.util.List;
import java.util.Optional;
import news.parallax.article.ArticleId;

/**
 * Where closed stories are kept. Called by the one thread that adds articles, while it adds: an
 * implementation answers from an index and not by a scan, and what it keeps is its own affair.
 */
public interface StoryArchive {
  /** Keeps nothing: a closed story stays closed. */
  StoryArchive NONE =
      new StoryArchive() {
        @Override
        public void keep(ClosedStory story) {}

        @Override
        public List<StoryId> like(Imprint article, int most) {
          return List.of();
        }

        @Override
        public Optional<StoryId> holding(ArticleId article) {
          return Optional.empty();
        }

        @Override
        public Optional<ClosedStory> take(StoryId story) {
          return Optional.empty();
        }
      };

  /** Takes over a story. */
  void keep(ClosedStory story);

  /** The kept stories whose articles share most with one, most first; {@link Imprint#keys} tell. */
  List<StoryId> like(Imprint article, int most);

  /** The kept story that an article is in. */
  Optional<StoryId> holding(ArticleId article);

  /** Gives a kept story back, by its id or by one that was merged into it, and keeps it no more. */
  Optional<ClosedStory> take(StoryId story);
}
