package news.parallax.article;

/**
 * An agency or outlet that the article itself names as its source.
 *
 * @param name the usual name ("Reuters", "AFP", "hindustantimes" as written where unknown)
 * @param evidence the words of the page that say so ("Moscow (Reuters):")
 */
public record Credit(String name, String evidence) {}
