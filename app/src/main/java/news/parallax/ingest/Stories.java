package news.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.pipeline.StoryStreams;
import news.parallax.store.Decision;
import news.parallax.store.LibraryWriter;
import news.parallax.story.Change;
import org.jspecify.annotations.Nullable;

/**
 * The fold of articles into stories, over the library. What the fold remembers is made again from
 * the articles that it took, in the order in which it took them, so that it is the same after any
 * halt.
 */
final class Stories {
  /** So many articles are kept in one transaction. */
  private static final int BATCH = 100;

  private final LibraryWriter library;
  private @Nullable StoryStreams streams;
  private long turn;

  Stories(LibraryWriter library) {
    this.library = library;
  }

  /** Puts the articles that were called into stories. */
  void foldCalled() {
    List<LibraryWriter.Waiting> called = library.called();
    for (int start = 0; start < called.size(); start += BATCH) {
      List<LibraryWriter.Waiting> batch =
          called.subList(start, Math.min(called.size(), start + BATCH));
      StoryStreams fold = remembered();
      library.together(
          any -> {
            Touched touched = new Touched(library, fold);
            for (LibraryWriter.Waiting article : batch) {
              library.take(article.id(), ++turn);
              touched.by(
                  article.language(), fold.add(article.language(), library.sketch(article.id())));
            }
            touched.keep();
            return true;
          });
    }
  }

  /** Obeys a decision, now and for ever. */
  void obey(Decision decision) {
    StoryStreams fold = remembered();
    Touched touched = new Touched(library, fold);
    apply(fold, decision, touched::by);
    library.decide(decision, turn);
    touched.keep();
  }

  /** Makes all stories anew, as after a decision was taken back. */
  void again() {
    streams = null;
    library.forgetStories();
    StoryStreams fold = remembered();
    Touched touched = new Touched(library, fold);
    touched.all(fold);
  }

  private StoryStreams remembered() {
    if (streams == null) {
      StoryStreams fold = new StoryStreams();
      List<Decision.Taken> decisions = new ArrayList<>(library.decisions());
      turn = 0;
      for (LibraryWriter.Waiting article : library.taken()) {
        obeyUpTo(turn, decisions, fold);
        fold.add(article.language(), library.sketch(article.id()));
        turn++;
      }
      obeyUpTo(turn, decisions, fold);
      streams = fold;
    }
    return streams;
  }

  private void obeyUpTo(long now, List<Decision.Taken> decisions, StoryStreams fold) {
    while (!decisions.isEmpty() && decisions.getFirst().turn() <= now) {
      apply(fold, decisions.removeFirst().decision(), (language, changes) -> {});
    }
  }

  private interface Listener {
    void changed(String language, List<Change> changes);
  }

  private void apply(StoryStreams fold, Decision decision, Listener listener) {
    switch (decision) {
      case Decision.Together together -> link(fold, together.articles(), listener);
      case Decision.Apart apart -> {
        link(fold, apart.articles(), listener);
        ArticleId one = apart.articles().getFirst();
        for (ArticleId other : apart.others()) {
          String language = library.languageOf(one);
          listener.changed(language, fold.cannotLink(language, one, other));
        }
      }
      case Decision.NotSameClaim claims -> {} // obeyed where briefs are made
    }
  }

  private void link(StoryStreams fold, List<ArticleId> articles, Listener listener) {
    ArticleId first = articles.getFirst();
    for (ArticleId other : articles.subList(1, articles.size())) {
      String language = library.languageOf(first);
      listener.changed(language, fold.mustLink(language, first, other));
    }
  }
}
