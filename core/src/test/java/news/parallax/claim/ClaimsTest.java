package news.parallax.claim;

import static news.parallax.claim.StoryClaims.articles;
import static news.parallax.claim.StoryClaims.lineage;
import static news.parallax.claim.StoryClaims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.analysis.AnalysedArticle;
import news.parallax.article.Passage;
import news.parallax.lineage.Lineage;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void sameThingInOtherWords_isCorroborated() {
    List<Claim> claims =
        claims(
            text(
                "The mayor opened the new bridge over the Orla on Tuesday morning.",
                "Bakers in the old town have raised the price of rye bread again."),
            text(
                "On Tuesday morning the new Orla bridge was opened by the mayor.",
                "A heron was seen fishing beside the lock for most of the week."));
    assertThat(claims.getFirst().support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claims.getFirst().origins()).isEqualTo(2);
    assertThat(claims.getFirst().passages()).hasSize(2);
    assertThat(claims).filteredOn(c -> c.support() == Claim.Support.LONE).hasSize(2);
  }

  @Test
  void otherNumberOfTheSame_differs() {
    Claim claim =
        claims(
                text(
                    "Fire crews carried 12 people out of the burning mill in Dorn on Sunday.",
                    "The owner had closed the top floor in spring: the beams were rotten.",
                    "A school nearby took in those who could not go home."),
                text(
                    "Neighbours were woken by the smell of smoke before the sirens came.",
                    "On Sunday 17 people were taken out of the mill that burned in Dorn by crews.",
                    "The weather service expects rain from Tuesday."))
            .getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.DIFFERING);
    assertThat(claim.difference()).isNotNull();
    assertThat(claim.values()).extracting(Claim.Value::value).containsExactly("12", "17");
  }

  @Test
  void figureThatIsBeingRevised_isCorrected() {
    Claim claim =
        claims(
                text(
                    "Crews carried 12 people out of the burning mill in Dorn on Sunday.",
                    "The owner had closed the top floor in spring: the beams were rotten."),
                text(
                    "Neighbours were woken by the smell of smoke before the sirens came.",
                    "On Sunday 17 people were taken out of the mill that burned in Dorn by crews,"
                        + " the county said, revising its count."))
            .getFirst();
    assertThat(claim.difference())
        .isEqualTo(new Claim.Difference(Claim.Slot.COUNT, Claim.Reason.CORRECTION, "revising"));
  }

  @Test
  void claimReadsAsThePassageThatTheOtherTellsWhole() {
    Claim claim =
        claims(
                text(
                    "The mayor opened the new bridge over the Orla on Tuesday morning in front of"
                        + " bakers who handed rye bread to the children of the old town.",
                    "A school choir sang two songs on the quay."),
                text(
                    "The mayor opened the new bridge over the Orla on Tuesday morning.",
                    "A heron was seen fishing beside the lock for most of the week."))
            .getFirst();
    assertThat(claim.passages()).hasSize(2);
    assertThat(claim.text().text())
        .isEqualTo("The mayor opened the new bridge over the Orla on Tuesday morning.");
  }

  @Test
  void claimReadsAsASentence_notAsATitleThatTheTextRepeats() {
    String title = "Mayor opens the new bridge over the Orla on Tuesday";
    String sentence =
        "The mayor opened the new bridge over the Orla on Tuesday morning, to the sound of horns.";
    List<AnalysedArticle> articles =
        List.of(
            StoryClaims.article("a0", "Outlet 0", title, text(title, sentence)),
            StoryClaims.article(
                "a1",
                "Outlet 1",
                "The mayor opened the new bridge over the Orla on Tuesday, as planned."));
    Claim claim = Claims.of(articles, lineage(articles), List.of()).getFirst();
    assertThat(claim.passages()).extracting(told -> told.passage().text()).contains(title);
    assertThat(claim.text().text()).isNotEqualTo(title);
  }

  @Test
  void vagueNumberBesideExactOne_isNoConflict() {
    Claim claim =
        claims(
                text(
                    "Thousands of marchers crossed the Dorn bridge on Friday over the toll.",
                    "Shopkeepers along the quay had closed their shutters early."),
                text(
                    "The council will vote on the budget next week.",
                    "Some 11,000 marchers crossed the bridge at Dorn over the new toll.",
                    "Two brass bands led them."))
            .getFirst();
    assertThat(claim.support()).isEqualTo(Claim.Support.CORROBORATED);
    assertThat(claim.difference())
        .isNotNull()
        .extracting(Claim.Difference::reason)
        .isEqualTo(Claim.Reason.ROUNDING);
  }

  @Test
  void numberThatTheOtherTellsToo_isNoConflict() {
    List<Claim> claims =
        claims(
            text(
                "Police made 47 arrests during the march over the bridge toll in Dorn.",
                "Shopkeepers along the quay had closed their shutters early."),
            text(
                "Police made six arrests during the march over the Dorn bridge toll, after 47 the"
                    + " night before.",
                "Two brass bands led them."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void articleThatTellsTwoFiguresOfAKind_differsFromNobody() {
    List<Claim> claims =
        claims(
            text(
                "The harbour guard seized 12 rifles from the two boats off Dorn on the way.",
                "In all its rounds the harbour guard seized 40 rifles from boats off Dorn."),
            text(
                "From the two boats off Dorn the harbour guard seized 25 rifles on the way.",
                "Two brass bands led them."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void othersThanTheDead_areAllTheHurt() {
    Claim toll =
        claims(
                text(
                    "The blast at the Dorn mill killed 9 people and wounded 43 on Sunday.",
                    "The owner had closed the top floor in spring: the beams were rotten."),
                text(
                    "Nine people died when the mill blew up in Dorn on Sunday.",
                    "Another 31 people were wounded, the mayor of Dorn said, correcting a previous figure."))
            .getFirst();
    assertThat(toll.support()).isEqualTo(Claim.Support.DIFFERING);
    assertThat(toll.values()).extracting(Claim.Value::value).contains("43", "31");
  }

  @Test
  void othersBesideACountOfTheHurt_addToIt() {
    assertThat(
            claims(
                text(
                    "The blast at the Dorn mill killed 9 people and wounded 43 on Sunday.",
                    "The owner had closed the top floor in spring: the beams were rotten."),
                text(
                    "Nine people died when the mill blew up in Dorn on Sunday.",
                    "12 people were badly injured, and another 31 people were injured lightly.")))
        .noneMatch(
            claim ->
                claim.support() == Claim.Support.DIFFERING
                    && claim.values().stream().anyMatch(value -> value.value().equals("31")));
  }

  @Test
  void ageAtDeath_isNoToll() {
    List<Claim> claims =
        claims(
            text("Dorn's oldest swimmer dies at 91 after a week in bed."),
            text("The mill owner of Dorn dies at 85 after a week in bed."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
  }

  @Test
  void whatMostOthersTell_isLeftOutByTheLast() {
    String opened = "The mayor opened the new bridge over the Orla on Tuesday morning.";
    Claim claim =
        claims(
                text(opened, "Bakers in the old town have raised the price of rye bread again."),
                text(
                    "On Tuesday morning the new Orla bridge was opened by the mayor.",
                    "A heron was seen fishing beside the lock for most of the week."),
                text("Nobody at the town hall would say what the fireworks had cost in all."))
            .getFirst();
    assertThat(claim.evidence().leftOutBy()).containsExactly("Outlet 2");
    assertThat(claim.evidence().later()).isNull();
  }

  @Test
  void halfLikeSentenceElsewhere_standsLastAmongTheLone() {
    List<Claim> claims =
        claims(
            text(
                "The ferry line will replace every pump on its older ships before winter comes.",
                "A heron was seen fishing beside the lock for most of the week."),
            text("Pumps on older ships of the line are due for renewal, its owner told the town."));
    assertThat(claims).allMatch(claim -> claim.support() == Claim.Support.LONE);
    assertThat(claims)
        .extracting(claim -> claim.evidence().elsewhere())
        .containsExactly(null, claims.get(2).text(), claims.get(1).text());
  }

  @Test
  void loneClaimThatLeansOnAnother_standsBehindOneThatReadsAlone() {
    List<Claim> claims =
        claims(
            text(
                "The mason of Orla village found eleven Roman kettles under his own kitchen.",
                "They were all of copper, as nobody in the valley had expected to see again.",
                "Élise Marchand of Lindau offered to clean the find without asking any fee.",
                "The neighbours have begun to dig up their cellars and their gardens, too."));
    assertThat(claims)
        .extracting(claim -> claim.text().text().split(" ", -1)[1])
        .containsExactly("mason", "Marchand", "were", "neighbours");
  }

  @Test
  void loneClaimThatAnotherIsLittleLike_standsBehindOneThatNoneIsLike() {
    List<Claim> claims =
        claims(
            text(
                "The ferry line will replace pumps on its older ships before winter comes.",
                "A heron was seen fishing beside the lock for most of the week.",
                "The neighbours have begun to dig up their cellars and their gardens, too.",
                "A museum in Lindau offered to clean the kettles without asking any fee."),
            text("New pumps for the ferry fleet are discussed in town halls along the coast."));
    assertThat(claims).allMatch(claim -> !claim.evidence().maybeElsewhere());
    assertThat(claims)
        .extracting(claim -> claim.text().text().split(" ", -1)[1])
        .containsSubsequence("heron", "ferry");
  }

  @Test
  void headingOrAnnouncement_isNoClaimOfItsOwn() {
    List<Claim> claims =
        claims(
            text(
                "The miller sold the old wheel to a museum in the harbour town last spring.",
                "Read the whole letter of the angry miller here:",
                "Mill Museum Navigation"));
    assertThat(claims)
        .extracting(claim -> claim.text().text())
        .containsExactly(
            "The miller sold the old wheel to a museum in the harbour town last spring.");
  }

  @Test
  void passagesThatPeopleHoldApart_areNeverOneClaim() {
    List<AnalysedArticle> articles =
        articles(
            "The mayor opened the new bridge over the Orla on Tuesday morning.",
            "On Tuesday morning the new Orla bridge was opened by the mayor.",
            "The new bridge over the Orla was opened on Tuesday morning by the mayor.");
    List<Claim> together = Claims.of(articles, lineage(articles), List.of());
    assertThat(together).singleElement().extracting(claim -> claim.passages().size()).isEqualTo(3);
    Apart apart = apart(together.getFirst(), 0, 1);
    assertThat(Claims.of(articles, lineage(articles), List.of(), Set.of(apart)))
        .hasSize(2)
        .noneMatch(claim -> holds(claim, apart.a()) && holds(claim, apart.b()));
  }

  @Test
  void tollsThatPeopleHoldApart_areTwoClaims() {
    List<AnalysedArticle> articles =
        articles(
            "Five people have died in the fire at the mill of Dorn since Sunday.",
            "The fire at the mill of Dorn has killed nine people since Sunday.");
    Claim toll = Claims.of(articles, lineage(articles), List.of()).getFirst();
    assertThat(toll.support()).isEqualTo(Claim.Support.DIFFERING);
    Apart apart = apart(toll, 1, 0);
    assertThat(Claims.of(articles, lineage(articles), List.of(), Set.of(apart)))
        .hasSize(2)
        .noneMatch(claim -> holds(claim, apart.a()) && holds(claim, apart.b()));
  }

  @Test
  void decimalsThatAProgramParted_areNotCompared() {
    List<Claim> claims =
        claims(
            text("A 6. 1 - magnitude quake shook the island of Velm early on Tuesday morning."),
            text("A 5 . 9 - magnitude quake shook the island of Velm early on Tuesday morning."));
    assertThat(claims).noneMatch(claim -> claim.support() == Claim.Support.DIFFERING);
    assertThat(claims).allMatch(claim -> claim.values().isEmpty());
  }

  private static Apart apart(Claim claim, int a, int b) {
    return new Apart(claim.passages().get(a).passage(), claim.passages().get(b).passage());
  }

  private static boolean holds(Claim claim, Passage passage) {
    return claim.passages().stream().anyMatch(told -> told.passage().equals(passage));
  }

  @Test
  void questionOrRestOfASentence_isNoClaimOfItsOwn() {
    assertThat(
            claims(
                text(
                    "The lock keeper of Dorn retired after forty years at the gates.",
                    "Who will open the gates of the old lock in the winter to come?")))
        .hasSize(1);
  }

  @Test
  void lineOfNumbers_isNoClaim() {
    assertThat(
            claims(
                text(
                    "The lock keeper of Dorn retired after forty years at the gates.",
                    "Final table: Dorn 12 4 3 21, Velm 12 3 3 19.",
                    "Sunday, 21 July 2013.")))
        .hasSize(1);
  }

  @Test
  void everyPassage_isItsArticlesText() {
    List<AnalysedArticle> articles =
        articles("The lock keeper of Dorn retired after forty years at the gates.");
    for (Claim claim : Claims.of(articles, lineage(articles), List.of())) {
      assertThat(articles.getFirst().article().text()).contains(claim.text().text());
    }
  }

  @Test
  void noArticles_makeNoClaims() {
    assertThat(Claims.of(List.of(), new Lineage(List.of(), List.of()), List.of())).isEmpty();
  }

  private static List<Claim> claims(String... texts) {
    List<AnalysedArticle> articles = articles(texts);
    return Claims.of(articles, lineage(articles), List.of());
  }

  @Test
  void vagueFigureOfOneArticle_doesNotAgreeWithAllOthers() {
    List<Claim> claims =
        StoryClaims.of(
            text(
                "The ministry received 55,000 pages of letters from the mill owners on Monday.",
                "Clerks took tens of thousands of pages of letters from the mill owners in."),
            "On Monday night the ministry received 50,000 pages of letters from owners of mills.");
    assertThat(claims.getFirst().support()).isEqualTo(Claim.Support.DIFFERING);
  }

  @Test
  void twoReportsOfOneOutlet_areOneSource() {
    List<AnalysedArticle> articles =
        List.of(
            StoryClaims.article("a0", "The Courier", "The mayor opened the new Orla bridge early."),
            StoryClaims.article(
                "a1",
                "The Courier",
                "Early on, the new bridge over the Orla was opened by the mayor."));
    Claim claim = Claims.of(articles, lineage(articles), List.of()).getFirst();
    assertThat(claim.passages()).hasSize(2);
    assertThat(claim.origins()).isEqualTo(1);
    assertThat(claim.support()).isEqualTo(Claim.Support.LONE);
  }

  @Test
  void halvesOfASentenceThatNobodyElseTells_areOneClaim() {
    assertThat(
            claims(
                text(
                    "The miller sold the old wheel to a museum in spring, but the new owner of the"
                        + " mill wants to buy the iron axle back.")))
        .singleElement()
        .satisfies(claim -> assertThat(claim.passages()).hasSize(2));
  }
}
