package news.parallax.name;

import java.util.Map;

/** English given names and the short forms that news uses for them. */
final class Nicknames {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("bill", "william"),
          Map.entry("will", "william"),
          Map.entry("bob", "robert"),
          Map.entry("rob", "robert"),
          Map.entry("dave", "david"),
          Map.entry("mike", "michael"),
          Map.entry("jim", "james"),
          Map.entry("jimmy", "james"),
          Map.entry("joe", "joseph"),
          Map.entry("tom", "thomas"),
          Map.entry("dan", "daniel"),
          Map.entry("ben", "benjamin"),
          Map.entry("chuck", "charles"),
          Map.entry("charlie", "charles"),
          Map.entry("dick", "richard"),
          Map.entry("rick", "richard"),
          Map.entry("ed", "edward"),
          Map.entry("ted", "edward"),
          Map.entry("jeff", "jeffrey"),
          Map.entry("ken", "kenneth"),
          Map.entry("larry", "lawrence"),
          Map.entry("matt", "matthew"),
          Map.entry("nick", "nicholas"),
          Map.entry("pat", "patrick"),
          Map.entry("pete", "peter"),
          Map.entry("ron", "ronald"),
          Map.entry("sam", "samuel"),
          Map.entry("steve", "steven"),
          Map.entry("tim", "timothy"),
          Map.entry("tony", "anthony"),
          Map.entry("andy", "andrew"),
          Map.entry("alex", "alexander"),
          Map.entry("chris", "christopher"),
          Map.entry("don", "donald"),
          Map.entry("greg", "gregory"),
          Map.entry("kate", "katherine"),
          Map.entry("liz", "elizabeth"),
          Map.entry("sue", "susan"),
          Map.entry("debbie", "deborah"),
          Map.entry("cathy", "catherine"),
          Map.entry("josh", "joshua"));

  private Nicknames() {}

  /** Whether one of two given names in lower case is the short form of the other. */
  static boolean same(String one, String other) {
    return other.equals(FULL.get(one)) || one.equals(FULL.get(other));
  }
}
