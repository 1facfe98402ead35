package news.parallax.story;

/** Sums up what an article shares with a story's profile. Not safe for several threads. */
final class Meeting {
  private final Profile story;
  private final Bag bag;
  private double all;
  private double head;
  private double name;
  private double word;
  private double phrase;
  private double nameCore;
  private double wordCore;
  private double headNameCore;
  private final Cover headNames = new Cover();
  private final Cover title = new Cover();
  private final Cover words = new Cover();
  private final Cover numbers = new Cover();
  private double headNameShare;
  private double missing;

  Meeting(Profile story, Bag bag) {
    this.story = story;
    this.bag = bag;
    int at = 0;
    for (int i = 0; i < bag.size(); i++) {
      while (at < story.size() && story.term(at) < bag.terms()[i]) {
        at++;
      }
      boolean met = at < story.size() && story.term(at) == bag.terms()[i];
      cover(i, met);
      if (met) {
        meet(i, at);
      }
    }
  }

  private void meet(int i, int at) {
    double rarity = bag.rarity()[i];
    all += bag.all()[i] * story.get(Profile.ALL, at);
    head += bag.head()[i] * story.get(Profile.HEAD, at);
    if (bag.is(i, Bag.PHRASE)) {
      phrase += bag.part()[i] * story.get(Profile.PHRASE, at);
      return;
    }
    wordCore += square(story.share(Profile.ARTICLES, at)) * rarity;
    nameCore += square(story.share(Profile.AS_NAME, at)) * rarity;
    headNameCore += square(story.share(Profile.AS_HEAD_NAME, at)) * rarity;
    if (bag.is(i, Bag.NAME)) {
      name += bag.part()[i] * story.get(Profile.NAME, at);
      headNameShare += bag.is(i, Bag.HEAD) ? story.share(Profile.ARTICLES, at) * rarity : 0;
    } else if (bag.isWord(i)) {
      word += bag.part()[i] * story.get(Profile.WORD, at);
    }
  }

  private void cover(int i, boolean met) {
    if (bag.is(i, Bag.PHRASE)) {
      return;
    }
    double rarity = bag.rarity()[i];
    words.add(bag.all()[i], met);
    if (bag.is(i, Bag.NUMBER)) {
      numbers.add(rarity, met);
    }
    if (bag.is(i, Bag.TITLE)) {
      title.add(rarity, met);
    }
    if (bag.is(i, Bag.NAME) && bag.is(i, Bag.HEAD)) {
      headNames.add(rarity, met);
      missing = met ? missing : Math.max(missing, rarity);
    }
  }

  /** Writes the numbers for the net, from a place on; gives the place after them. */
  int write(double[] inputs, int from) {
    int at = from;
    inputs[at++] = all / story.articles();
    inputs[at++] = ratio(all, story.length(Profile.ALL));
    inputs[at++] = ratio(head, story.length(Profile.HEAD));
    inputs[at++] = ratio(name, story.length(Profile.NAME));
    inputs[at++] = ratio(word, story.length(Profile.WORD));
    inputs[at++] = ratio(phrase, story.length(Profile.PHRASE));
    inputs[at++] = ratio(nameCore, story.nameCore());
    inputs[at++] = ratio(wordCore, story.wordCore());
    inputs[at++] = ratio(headNameCore, story.headNameCore());
    inputs[at++] = headNames.all == 0 ? 0.5 : headNameShare / headNames.all;
    inputs[at++] = headNames.share(0.7);
    inputs[at++] = title.share(0);
    inputs[at++] = words.share(0);
    inputs[at++] = numbers.share(0.3);
    inputs[at++] = missing / 8;
    return at;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double square(double x) {
    return x * x;
  }

  /** How much of what the article has, by weight, the story has too. */
  private static final class Cover {
    private double all;
    private double met;

    void add(double weight, boolean isMet) {
      all += weight;
      met += isMet ? weight : 0;
    }

    double share(double withoutAny) {
      return all == 0 ? withoutAny : met / all;
    }
  }
}
