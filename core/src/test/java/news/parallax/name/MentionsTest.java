package news.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.parallax.article.Article;
import news.parallax.text.Sentences;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void titleBeforeName_staysOutsideAndTellsAPerson() {
    assertThat(found("The visit was announced by Press Secretary Aldous-Breck on Tuesday."))
        .contains(Tuple.tuple("Aldous-Breck", NameKind.PERSON));
  }

  @Test
  void countriesAndTheirPeople_haveTheCountrysName() {
    assertThat(mentions("The Norwegian ship left Norway for Kiev."))
        .extracting(Mention::name)
        .containsExactly("Norway", "Norway", "Kyiv");
  }

  @Test
  void acronym_hasItsExpansionForName() {
    assertThat(mentions("Talks at the European Union went on. The EU said little."))
        .extracting(Mention::name)
        .containsExactly("European Union", "European Union");
  }

  @Test
  void twoCountriesJoinedByAHyphen_areTwo() {
    assertThat(mentions("The new Norway-Iceland ferry was late."))
        .extracting(Mention::name)
        .containsExactly("Norway", "Iceland");
  }

  @Test
  void otherLanguages_giveOnlyWhatListsKnow() {
    Article german =
        NamesTest.article("a", "Die Fähre aus Tarrow legte am Montag in Oslo an.", "de");
    assertThat(Mentions.in(german, Sentences.of(german.body())))
        .extracting(Mention::name, Mention::kind)
        .containsExactly(Tuple.tuple("Oslo", NameKind.PLACE));
  }

  @Test
  void whatStandsAfterIslandOf_isAPlace() {
    assertThat(found("They rowed to the island of Tarrow at night."))
        .containsExactly(Tuple.tuple("Tarrow", NameKind.PLACE));
  }

  @Test
  void surnameAlone_hasTheFullName() {
    assertThat(mentions("A letter by Miriam Oduya was read. It was dated May, said Oduya."))
        .extracting(Mention::name)
        .containsExactly("Miriam Oduya", "Miriam Oduya");
  }

  @Property(tries = 200)
  void anyText_givesMentionsInOrderWithoutOverlap(@ForAll String text) {
    int end = 0;
    for (Mention mention : mentions(text)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<Tuple> found(String text) {
    return mentions(text).stream()
        .map(each -> Tuple.tuple(each.span().of(text), each.kind()))
        .toList();
  }

  private static List<Mention> mentions(String text) {
    Article article = NamesTest.article("a", text);
    return Mentions.in(article, Sentences.of(article.body()));
  }
}
