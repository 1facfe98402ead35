package news.parallax.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.article.Passage;
import org.jspecify.annotations.Nullable;

/** What a person said about the stories. Obeyed for ever, unless taken back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Decision.Together.class, name = "together"),
  @JsonSubTypes.Type(value = Decision.Apart.class, name = "apart"),
  @JsonSubTypes.Type(value = Decision.Moved.class, name = "moved"),
  @JsonSubTypes.Type(value = Decision.NotSameClaim.class, name = "not-same-claim")
})
public sealed interface Decision {

  /** The articles that it is about: one or more. */
  List<ArticleId> articles();

  /** The articles that it holds apart from these; may be empty. */
  default List<ArticleId> away() {
    return List.of();
  }

  /**
   * Articles that belong to one story.
   *
   * @param articles two or more
   */
  record Together(List<ArticleId> articles) implements Decision {
    public Together {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Articles that belong together, and not with some others.
   *
   * @param articles one or more
   * @param others one or more, which need not belong together
   */
  record Apart(List<ArticleId> articles, List<ArticleId> others) implements Decision {
    public Apart {
      articles = List.copyOf(articles);
      others = List.copyOf(others);
    }

    @Override
    public List<ArticleId> away() {
      return others;
    }
  }

  /**
   * An article that belongs with another one.
   *
   * @param others that it does not belong with; may be empty
   */
  record Moved(ArticleId article, List<ArticleId> others, ArticleId to) implements Decision {
    public Moved {
      others = List.copyOf(others);
    }

    @Override
    public List<ArticleId> articles() {
      return List.of(article, to);
    }

    @Override
    public List<ArticleId> away() {
      return others;
    }
  }

  /**
   * A passage that does not tell what others tell.
   *
   * @param others one or more, of the claim that it was taken for
   */
  record NotSameClaim(Passage passage, List<Passage> others) implements Decision {
    public NotSameClaim {
      others = List.copyOf(others);
    }

    @Override
    public List<ArticleId> articles() {
      return Stream.concat(Stream.of(passage), others.stream())
          .map(Passage::article)
          .distinct()
          .toList();
    }
  }

  /**
   * A decision with its place in the library.
   *
   * @param at when it was taken, in seconds since 1970
   * @param turn how many articles the stories had then
   * @param undone when it was taken back; null where it holds
   */
  record Taken(long id, long at, long turn, Decision decision, @Nullable Long undone) {}
}
