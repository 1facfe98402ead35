package news.parallax.name;

import java.util.Set;

/** Common forenames of men and of women in English news; those that both bear are left out. */
public final class Forenames {
  private static final String MEN =
      "aaron abdul abraham adam ahmed alan albert alejandro alexander alexei ali amir anatoly andre"
          + " andrei andrew andrii anthony antonio antony arthur barack barry ben benjamin bernard"
          + " bernie bill bob boris brad brandon brett brian bruce bryan carl carlos cesar chad"
          + " charles charlie chris christopher chuck clarence colin connor craig curtis dan daniel"
          + " darren dave david dean dennis derek dick dmitri dmitry dmytro donald doug douglas"
          + " duncan dwight earl ed eddie edgar eduardo edward edwin elon emmanuel enrique eric"
          + " erik ernest eugene evan fernando francois frank franklin fred frederick gareth gary"
          + " gavin geoffrey george gerald gerard gilbert giorgio giovanni glenn gordon graham"
          + " grant greg gregory guillermo gus guy hamid hans harold harry harvey hassan hector"
          + " henry herbert herman howard hugh hugo ian igor ismail ivan jack jacob jacques jake"
          + " james jared jason javier jean-claude jeb jeff jeffrey jeremy jerome jerry jim jimmy"
          + " joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian"
          + " justin karl keir keith ken kenneth kevin khalid kyle lance larry lars lawrence lee"
          + " leonard lewis liam lloyd lou louis luis luke malcolm manuel marc marco marcus mario"
          + " mark martin marvin matt matteo matthew maurice max michael miguel mike mikhail mitch"
          + " mitt mohamed mohammad mohammed muhammad narendra nathan neil newt nicholas nick"
          + " nicolas nigel norman olaf oleksandr oliver omar oscar osama otto owen pablo patrick"
          + " paul pedro pete peter phil philip pierre rafael rahul ralph ramon rand randy raul ray"
          + " raymond reince rex ricardo richard rick rob robert roberto rodney roger roland ron"
          + " ronald ross roy rudolph rudy rupert russell ryan sajid salman sam samuel scott sean"
          + " sebastian serge sergei sergey shane simon stanley stefan stephen steve steven stuart"
          + " tariq ted terrence terry theodore thomas tim timothy todd tom tommy tony trevor"
          + " vernon victor viktor vincent vladimir volodymyr wade wallace walter warren wayne"
          + " wesley will willem william xavier yasser yuri yusuf zach zachary";
  private static final String WOMEN =
      "abigail adele agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda"
          + " amber amelia amy ana andrea angela angelina anita ann anna annalena anne annette"
          + " annie april ariana ashley audrey barbara beatrice becky belinda benazir bernadette"
          + " beth betsy betty beverly bonnie brenda bridget brittany camilla candice carla carly"
          + " carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlotte"
          + " chelsea cheryl christiane christina christine cindy claire clara claudia condoleezza"
          + " connie constance courtney crystal cynthia daisy dana danielle daphne dawn debbie"
          + " deborah debra deja denise diana diane dianne dolores donna dora doris dorothy edith"
          + " eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin"
          + " esther ethel eva evelyn faith fatima felicia fiona flora frances gabrielle gail"
          + " georgia geraldine gillian gina giorgia gladys glenda gloria grace greta hannah"
          + " harriet hazel heather heidi helen helena hillary holly hope huma ida indira ingrid"
          + " irene iris isabel isabella ivanka jacinda jackie jacqueline jane janet janice jasmine"
          + " jean jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce juanita"
          + " judith judy julia juliana julie june kamala karen karin kate katherine kathleen"
          + " kathryn kathy katie kayla kellyanne kelly kerry kirsten kristen kristi kristin laura"
          + " lauren laurie leah lena leticia lillian linda lisa liz lois loretta lori lorraine"
          + " louise lucia lucille lucy lydia lynn madeleine madison malala margaret maria marie"
          + " marilyn marina marine marjorie marsha martha mary maureen maxine megan meghan melania"
          + " melinda melissa mercedes meredith michelle mildred miriam monica muriel nadia nancy"
          + " naomi natalie natalia natasha nicola nicole nikki nina nora norma olga olivia oprah"
          + " pam pamela patricia paula pauline penelope penny phyllis polly priscilla priti rachel"
          + " rebecca renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth"
          + " sabrina sally samantha sandra sara sarah selina serena sharon sheila shelley sherry"
          + " shirley sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne"
          + " svetlana sylvia tamara tammy tania tanya tara teresa theresa tiffany tina tracey"
          + " tulsi ursula valentina valerie vanessa vera veronica vicki victoria viola violet"
          + " virginia vivian wanda wendy whitney wilma winifred yelena yolanda yulia yvette yvonne"
          + " zoe";

  private static final Set<String> MALE = Set.of(MEN.split(" "));
  private static final Set<String> FEMALE = Set.of(WOMEN.split(" "));

  private Forenames() {}

  /** Whether a forename in lower case is a man's. */
  public static boolean isMans(String forename) {
    return MALE.contains(forename);
  }

  /** Whether a forename in lower case is a woman's. */
  public static boolean isWomans(String forename) {
    return FEMALE.contains(forename);
  }
}
