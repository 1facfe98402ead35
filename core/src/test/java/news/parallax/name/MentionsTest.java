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

  @Test
  void headlineThatCapitalisesEachWord_namesNobodyByItsVerbs() {
    assertThat(mentions("Oduya Slams Critics as Council Votes Down Plan? Miriam Oduya spoke late."))
        .filteredOn(each -> each.kind() == NameKind.PERSON)
        .extracting(Mention::name)
        .containsExactly("Miriam Oduya", "Miriam Oduya");
  }

  @Test
  void familyNameThatComesFirst_isFoundWhereverItStands() {
    String text =
        "Russian President Ivan Borodin met the North Tarrow foreign minister, Cho Rin Hae, on"
            + " Monday.\n\nThe palace had said there were no plans for Borodin to meet Cho.\n\n"
            + "Borodin noted the holiday, and Cho conveyed greetings.\n\n"
            + "Cho, making her second trip to Russia in six weeks, told the press that all was well.";

    assertThat(mentions(text))
        .filteredOn(each -> each.name().equals("Cho Rin Hae"))
        .extracting(each -> text.substring(each.span().start(), each.span().end()))
        .containsExactly("Cho Rin Hae", "Cho", "Cho", "Cho");
  }

  @Test
  void wordsInLowerCase_endAName() {
    assertThat(found("Later Kari Solberg accused Peter Brook, and Ludwig van Dahl agreed."))
        .containsExactly(
            Tuple.tuple("Kari Solberg", NameKind.PERSON),
            Tuple.tuple("Peter Brook", NameKind.PERSON),
            Tuple.tuple("Ludwig van Dahl", NameKind.PERSON));
  }

  @Test
  void whatHasAnArticle_isNobody() {
    assertThat(found("At night the Marit Solberg was towed to the quay."))
        .doesNotContain(Tuple.tuple("Marit Solberg", NameKind.PERSON));
  }

  @Test
  void wordThatSaysWhatItIs_belongsToTheName() {
    assertThat(found("He left the United States Navy and went by train to Fort Solberg."))
        .containsExactly(
            Tuple.tuple("United States Navy", NameKind.ORGANISATION),
            Tuple.tuple("Fort Solberg", NameKind.PLACE));
  }

  @Test
  void surnameThatIsAPlacesHead_staysAPersons() {
    assertThat(found("On Monday Anita Hill met Jerry Hall."))
        .containsExactly(
            Tuple.tuple("Anita Hill", NameKind.PERSON), Tuple.tuple("Jerry Hall", NameKind.PERSON));
  }

  @Test
  void bareSurname_isTheOneNamedFirst_titleTheOneItFits() {
    assertThat(
            mentions(
                "On Friday David Brook and his wife Anna Brook arrived. Brook smiled."
                    + " The crowd cheered Ms. Brook, and Mr. Brook waved."))
        .extracting(Mention::name)
        .containsExactly("David Brook", "Anna Brook", "David Brook", "Anna Brook", "David Brook");
  }

  @Test
  void kindIsToldByWordsAround() {
    assertThat(found("OSLO (Norlys) — The ferry Marit Solberg left the Kallo islands."))
        .contains(
            Tuple.tuple("Norlys", NameKind.ORGANISATION),
            Tuple.tuple("Marit Solberg", NameKind.OTHER),
            Tuple.tuple("Kallo", NameKind.PLACE));
  }

  @Test
  void officeOfABody_staysOutside() {
    assertThat(found("A letter by Secretary of State Dahl was read."))
        .contains(Tuple.tuple("Dahl", NameKind.PERSON));
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
