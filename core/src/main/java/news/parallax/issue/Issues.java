package news.parallax.issue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where issues are put as they are met. Safe for any number of threads. */
public final class Issues {
  private final Set<Issue> all = ConcurrentHashMap.newKeySet();

  public void add(Issue issue) {
    all.add(issue);
  }

  public void addAll(List<Issue> issues) {
    all.addAll(issues);
  }

  /** The issues so far, each once, sorted. */
  public List<Issue> sorted() {
    return all.stream().sorted().toList();
  }
}
