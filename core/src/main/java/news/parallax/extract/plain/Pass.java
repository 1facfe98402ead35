package news.parallax.extract.plain;

/** One look over a page that decides on some of its blocks. */
@FunctionalInterface
interface Pass {
  void over(Draft draft);
}
