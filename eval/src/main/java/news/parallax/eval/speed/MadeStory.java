package news.parallax.eval.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in a made-up story, for several outlets to tell.
 *
 * @param core sentences that most outlets tell in these words or nearly so
 */
record MadeStory(
    String place, String thing, String event, String person, LocalDate day, List<String> core) {

  static MadeStory of(Vocabulary words, int number) {
    String place = words.name();
    String thing = words.thing();
    String event = words.event();
    String role = words.role();
    String person = words.name() + " " + words.name();
    String other = words.name() + " " + words.name();
    List<String> core = new ArrayList<>();
    core.add(
        "The "
            + event
            + " of the "
            + thing
            + " in "
            + place
            + " has left "
            + words.number(20, 900)
            + " people without work.");
    core.add(
        "\"We did what we could for the "
            + thing
            + ", and we will do more,\" said "
            + role
            + " "
            + person
            + ".");
    core.add(
        "About "
            + words.number(100, 5000)
            + " residents of "
            + place
            + " met near the "
            + thing
            + " on Tuesday evening.");
    core.add(
        person
            + " "
            + words.verb()
            + " that "
            + words.detail()
            + ", while "
            + other
            + " of the "
            + words.name()
            + " Institute called the "
            + event
            + " \"a warning to all\".");
    core.add(
        "The repair of the "
            + thing
            + " is to cost $"
            + words.number(2, 90)
            + " million over "
            + words.number(2, 9)
            + " years.");
    return new MadeStory(
        place, thing, event, person, LocalDate.of(2024, 1, 1).plusDays(number % 300), core);
  }

  String title() {
    return "The " + event + " of the " + thing + " shakes " + place;
  }
}
