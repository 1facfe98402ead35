package news.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.pipeline.StoryStreams;
import news.parallax.store.Decision;
import news.parallax.store.LibraryWriter;
import news.parallax.store.StoredStories;
import news.parallax.story.Change;

/**
 * What the fold of a library's articles remembers. It is made from the articles that were taken and
 * the decisions that hold, in their order, so that it is the same after any halt; one that is kept
 * while others write to the library catches up. Not safe for several threads.
 */
public final class StoryMemory {
  private StoryStreams streams = new StoryStreams();
  private long turn;
  private final List<Decision.Taken> obeyed = new ArrayList<>();

  /** Gets the changes that an article or a decision makes, with the language they are in. */
  interface Listener {
    void changed(String language, List<Change> changes);
  }

  /** How many articles were taken. */
  long turn() {
    return turn;
  }

  StoryStreams streams() {
    return streams;
  }

  /** Forgets everything, as after a failure midway: it comes back from the library. */
  void forget() {
    streams = new StoryStreams();
    turn = 0;
    obeyed.clear();
  }

  /** Takes in what the library took since, and obeys what was decided. */
  void catchUp(LibraryWriter library) {
    List<Decision.Taken> decisions = library.decisions().holding();
    if (obeyed.size() > decisions.size()
        || !decisions.subList(0, obeyed.size()).equals(obeyed)
        || decisions.stream().skip(obeyed.size()).anyMatch(next -> next.turn() < turn)) {
      forget(); // a decision was taken back, or taken before articles that are known here
    }
    for (StoredStories.Waiting article : library.stories().takenAfter(turn)) {
      obeyThoseOf(turn, decisions, library);
      streams.add(article.language(), library.stories().sketch(article.id()));
      turn++;
    }
    obeyThoseOf(turn, decisions, library);
  }

  private void obeyThoseOf(long now, List<Decision.Taken> decisions, LibraryWriter library) {
    while (obeyed.size() < decisions.size() && decisions.get(obeyed.size()).turn() <= now) {
      Decision.Taken next = decisions.get(obeyed.size());
      apply(next.decision(), library, (language, changes) -> {});
      obeyed.add(next);
    }
  }

  /** Takes an article; returns its turn. */
  long take(StoredStories.Waiting article, LibraryWriter library, Listener listener) {
    listener.changed(
        article.language(),
        streams.add(article.language(), library.stories().sketch(article.id())));
    return ++turn;
  }

  /** Obeys a decision and notes that it did. */
  void obey(Decision.Taken taken, LibraryWriter library, Listener listener) {
    apply(taken.decision(), library, listener);
    obeyed.add(taken);
  }

  private void apply(Decision decision, LibraryWriter library, Listener listener) {
    switch (decision) {
      case Decision.Together together -> link(together.articles(), library, listener);
      case Decision.Apart apart -> {
        link(apart.articles(), library, listener);
        part(apart.articles().getFirst(), apart.others(), library, listener);
      }
      case Decision.Moved moved -> {
        part(moved.article(), moved.others(), library, listener);
        link(List.of(moved.to(), moved.article()), library, listener);
      }
      case Decision.NotSameClaim claims -> {} // obeyed where briefs are made
    }
  }

  private void link(List<ArticleId> articles, LibraryWriter library, Listener listener) {
    ArticleId first = articles.getFirst();
    String language = library.articles().languageOf(first);
    for (ArticleId other : articles.subList(1, articles.size())) {
      listener.changed(language, streams.mustLink(language, first, other));
    }
  }

  private void part(
      ArticleId article, List<ArticleId> others, LibraryWriter library, Listener listener) {
    String language = library.articles().languageOf(article);
    for (ArticleId other : others) {
      listener.changed(language, streams.cannotLink(language, article, other));
    }
  }
}
