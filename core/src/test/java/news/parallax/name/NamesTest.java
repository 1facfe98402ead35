package news.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Body;
import news.parallax.article.Byline;
import news.parallax.article.Cleaning;
import news.parallax.article.Paragraph;
import news.parallax.article.Passage;
import news.parallax.article.Source;
import news.parallax.article.Span;
import news.parallax.article.Times;
import news.parallax.text.Sentences;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void shortTitledAndDescribedForms_areOnePerson() {
    List<Name> names =
        across(
            "Norwegian Foreign Minister Kari Solberg Dahl flew to Lima on Monday. Ms Dahl smiled.",
            "People met Norway's foreign minister at the airport, where Kari Solberg Dahl spoke.");

    Name dahl = named(names, "Kari Solberg Dahl");
    assertThat(dahl.kind()).isEqualTo(NameKind.PERSON);
    assertThat(dahl.mentions())
        .extracting(Passage::text)
        .containsExactly(
            "Kari Solberg Dahl", "Ms Dahl", "Norway's foreign minister", "Kari Solberg Dahl");
    assertThat(dahl.roles())
        .extracting(Passage::text)
        .contains("Norwegian Foreign Minister", "Norway's foreign minister");
  }

  @Test
  void officesAfterTheName_areRoles() {
    List<Name> names =
        across(
            "On Friday Kari Solberg, from Norway's Harbour Council, spoke in Oslo.",
            "On Friday Kari Solberg, head of the Harbour Council's Office for Nets, spoke.",
            "On Friday Kari Solberg, a marine biologist at Bergen University, spoke.");

    assertThat(named(names, "Kari Solberg").roles())
        .extracting(Passage::text)
        .containsExactly(
            "from Norway's Harbour Council",
            "head of the Harbour Council's Office for Nets",
            "a marine biologist at Bergen University");
  }

  @Test
  void nameInCapitals_isTheSameName() {
    Article article = article("a", "PORT ESSEL - The ferry left Port Essel late.");
    Mention shouted = new Mention(new Span(0, 10), NameKind.PERSON, "PORT ESSEL");
    Mention plain = new Mention(new Span(28, 38), NameKind.PLACE, "Port Essel");
    ArticleMentions mentions = new ArticleMentions(article, List.of(shouted, plain));

    assertThat(Names.across(List.of(mentions)))
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.kind()).isEqualTo(NameKind.PLACE);
              assertThat(name.mentions()).hasSize(2);
            });
  }

  @Test
  void spellings_areOnePerson() {
    List<Name> names =
        across(
            "On Friday Han Chul Soo met Mykola Petrenskyy in Seoul.",
            "The talks between Han Chul-Soo and Mykola Petrensky went on. Petrensky waved.");

    assertThat(names)
        .filteredOn(name -> name.kind() == NameKind.PERSON)
        .extracting(name -> name.mentions().size())
        .containsExactly(3, 2);
  }

  @Test
  void ageAndWhatFollowsIt_areRoles() {
    List<Name> names =
        across(
            "On Friday Kari Solberg of Bergen, 34, a marine biologist, met Norway's foreign"
                + " minister, Anna Dahl.");

    assertThat(named(names, "Kari Solberg").roles())
        .extracting(Passage::text)
        .containsExactly("34", "a marine biologist");
    assertThat(named(names, "Anna Dahl").roles())
        .extracting(Passage::text)
        .containsExactly("Norway's foreign minister");
  }

  @Test
  void otherNamesOfACity_areOnePlaceWithItsPoint() {
    List<Name> names =
        across("The train from Kharkov was late.", "The train went from Kharkiv to Geneva.");

    assertThat(names).extracting(Name::name).containsExactly("Kharkiv", "Geneva");
    assertThat(names)
        .extracting(name -> Objects.requireNonNull(name.place()).country())
        .containsExactly("UA", "CH");
  }

  @Test
  void letterLeftOutOfAForename_isOnePerson() {
    List<Name> names =
        across("On Friday Cristina Solberg spoke.", "On Friday Christina Solberg spoke in Oslo.");

    assertThat(names).filteredOn(name -> name.kind() == NameKind.PERSON).hasSize(1);
  }

  @Test
  void twoPeopleOfOneSurname_stayApart() {
    List<Name> names =
        across(
            "On Friday Anna Brook met Peter Brook in Oslo.",
            "The company said that Brook was not there.");

    assertThat(names).extracting(Name::name).contains("Anna Brook", "Peter Brook", "Brook");
  }

  private static Name named(List<Name> names, String name) {
    return names.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Name> across(String... texts) {
    List<ArticleMentions> articles = new ArrayList<>();
    for (String text : texts) {
      Article article = article("a" + articles.size(), text);
      articles.add(
          new ArticleMentions(article, Mentions.in(article, Sentences.of(article.body()))));
    }
    return Names.across(articles);
  }

  static Article article(String id, String text) {
    return article(id, text, "en");
  }

  static Article article(String id, String text, String language) {
    Body body = Body.of(null, List.of(new Body.Block(text, Paragraph.Kind.PARAGRAPH, "")));
    return new Article(
        new ArticleId(id),
        new Source(id, URI.create("https://outlet.example/" + id), null, Instant.EPOCH),
        body,
        Byline.NONE,
        new Times(null, null),
        language,
        Cleaning.NONE);
  }
}
