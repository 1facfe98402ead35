package news.parallax.collect;

import java.util.function.Consumer;
import news.parallax.article.Page;
import news.parallax.issue.Issue;
import news.parallax.issue.Issues;

/** Where an input's pages, faults and links go. */
record Sink(Consumer<? super Page> pages, Issues issues, Links links) {

  void page(Page page) {
    pages.accept(page);
  }

  void error(String where, String message) {
    issues.add(Issue.error(where, message));
  }

  void warning(String where, String message) {
    issues.add(Issue.warning(where, message));
  }
}
