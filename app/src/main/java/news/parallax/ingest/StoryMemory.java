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
  private Adopted adopted = Adopted.NONE;
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
    adopted = Adopted.NONE;
    turn = 0;
    obeyed.clear();
  }

  /** Takes in what the library took since, and obeys what was decided. */
  void catchUp(LibraryWriter library) {
    catchUp(library, (language, changes) -> {});
  }

  /** As {@link #catchUp(LibraryWriter)}, telling of each change on the way. */
  void catchUp(LibraryWriter library, Listener listener) {
    List<Decision.Taken> decisions = library.decisions().holding();
    Adopted asked = Adopted.by(decisions, library.articles()::languageOf);
    if (obeyed.size() > decisions.size()
        || !decisions.subList(0, obeyed.size()).equals(obeyed)
        || decisions.stream().skip(obeyed.size()).anyMatch(next -> next.turn() < turn)
        || !asked.equals(adopted)) {
      forget(); // a decision was taken back, or concerns articles that are known here otherwise
    }
    adopted = asked;
    for (StoredStories.Waiting article : library.stories().takenAfter(turn)) {
      obeyThoseOf(turn, decisions, library, listener);
      add(article, library, listener);
      turn++;
    }
    obeyThoseOf(turn, decisions, library, listener);
  }

  private void obeyThoseOf(
      long now, List<Decision.Taken> decisions, LibraryWriter library, Listener listener) {
    while (obeyed.size() < decisions.size() && decisions.get(obeyed.size()).turn() <= now) {
      Decision.Taken next = decisions.get(obeyed.size());
      apply(next.decision(), library, listener);
      obeyed.add(next);
    }
  }

  /** Takes an article; returns its turn. */
  long take(StoredStories.Waiting article, LibraryWriter library, Listener listener) {
    add(article, library, listener);
    return ++turn;
  }

  private void add(StoredStories.Waiting article, LibraryWriter library, Listener listener) {
    String language = adopted.of(article.id(), article.language());
    listener.changed(language, streams.add(language, library.stories().sketch(article.id())));
  }

  /** Whether articles are to be folded in other languages than they were, to obey a decision. */
  boolean mustBeginAnewFor(Decision decision, LibraryWriter library) {
    List<Decision.Taken> decisions = new ArrayList<>(library.decisions().holding());
    decisions.add(new Decision.Taken(0, 0, turn, decision, null));
    return !Adopted.by(decisions, library.articles()::languageOf).equals(adopted);
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
    String language = languageOf(first, library);
    for (ArticleId other : articles.subList(1, articles.size())) {
      if (languageOf(other, library).equals(language)) {
        listener.changed(language, streams.mustLink(language, first, other));
      }
    }
  }

  /** Articles that are folded in two languages are apart anyway. */
  private void part(
      ArticleId article, List<ArticleId> others, LibraryWriter library, Listener listener) {
    String language = languageOf(article, library);
    for (ArticleId other : others) {
      if (languageOf(other, library).equals(language)) {
        listener.changed(language, streams.cannotLink(language, article, other));
      }
    }
  }

  private String languageOf(ArticleId article, LibraryWriter library) {
    return adopted.of(article, library.articles().languageOf(article));
  }
}
