package news.parallax.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.story.Change;
import news.parallax.story.JoinModel;
import news.parallax.story.KeptStories;
import news.parallax.story.Sketch;
import news.parallax.story.Story;
import news.parallax.story.StoryId;
import news.parallax.story.StoryStream;

/** A fold of articles into stories for each language. Single writer: not safe for threads. */
public final class StoryStreams {
  /** Articles of closed stories that are remembered; some 10 KB each. */
  private static final int KEPT = 20_000;

  private final TreeMap<String, StoryStream> streams = new TreeMap<>();
  private final Supplier<StoryStream> empty;

  /** Streams that can open the stories again that were closed last. */
  public StoryStreams() {
    this(() -> new StoryStream(JoinModel.TUNED, StoryStream.WINDOW, new KeptStories(KEPT)));
  }

  /**
   * Streams of a kind.
   *
   * @param empty makes the stream of a language that is new
   */
  public StoryStreams(Supplier<StoryStream> empty) {
    this.empty = empty;
  }

  /** The language whose stories an article joins: English where its own is not known. */
  public static String languageOf(Article article) {
    String tag = Objects.requireNonNullElse(article.language(), "en");
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Takes the next article of a language, as {@link StoryStream#add(Sketch)}. */
  public List<Change> add(String language, Sketch sketch) {
    return stream(language).add(sketch);
  }

  /** As {@link StoryStream#mustLink}, for two articles of a language. */
  public List<Change> mustLink(String language, ArticleId a, ArticleId b) {
    return stream(language).mustLink(a, b);
  }

  /** As {@link StoryStream#cannotLink}, for two articles of a language. */
  public List<Change> cannotLink(String language, ArticleId a, ArticleId b) {
    return stream(language).cannotLink(a, b);
  }

  /** The open stories, by language, then in the order of their founding. */
  public List<Story> stories() {
    return streams.values().stream().flatMap(stream -> stream.stories().stream()).toList();
  }

  /** The open story that has an id, or that the one with the id was merged into. */
  public Optional<Story> story(StoryId id) {
    return streams.values().stream().flatMap(stream -> stream.story(id).stream()).findFirst();
  }

  private StoryStream stream(String language) {
    return streams.computeIfAbsent(language, any -> empty.get());
  }
}
