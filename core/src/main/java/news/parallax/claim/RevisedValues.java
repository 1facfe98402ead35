package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import news.parallax.article.Article;
import news.parallax.article.Passage;
import news.parallax.article.Span;
import news.parallax.name.Mention;
import news.parallax.name.NameKind;
import news.parallax.text.TimeExpression;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Which values two versions of one claim give otherwise. */
final class RevisedValues {
  private RevisedValues() {}

  /**
   * The values that are not the same, by slot.
   *
   * @param before the version before, in whose text the unit's places lie
   */
  static List<Revision.Change> of(Unit one, Article before, Unit other, Article after) {
    List<Revision.Change> changes = new ArrayList<>();
    Both both = new Both(one.span().of(before.text()), other.span().of(after.text()));
    changes.addAll(
        changes(figures(one, before), figures(other, after), RevisedValues::answerOneQuestion));
    changes.addAll(changes(dates(one, before), dates(other, after), RevisedValues::areOfOneSlot));
    changes.addAll(changes(places(one, before), places(other, after), RevisedValues::areOfOneSlot));
    changes.addAll(
        changes(speakers(one, before), speakers(other, after), RevisedValues::areOfOneSlot));
    changes.removeIf(both::have);
    return changes;
  }

  /** The words of both units, by which what is only recognised in one of them is told. */
  private record Both(String before, String after) {
    boolean have(Revision.Change change) {
      Revision.Value was = change.before();
      Revision.Value is = change.after();
      return (is == null && was != null && tells(after, was))
          || (was == null && is != null && tells(before, is));
    }

    private static boolean tells(String text, Revision.Value value) {
      return Words.fold(text).contains(Words.fold(value.text().text()));
    }
  }

  /**
   * A value in a version.
   *
   * @param asked what a figure answers; null for all else
   */
  private record Given(Claim.Slot slot, Revision.Value value, Unit.@Nullable Asked asked) {
    /** The same value, or the same words for it: "on Monday" stays so from day to day. */
    boolean isSame(Given other) {
      return slot == other.slot
          && (isAsMuch(other)
              || Words.fold(value.text().text()).equals(Words.fold(other.value.text().text())));
    }

    private boolean isAsMuch(Given other) {
      return value.value().equals(other.value.value())
          && (asked == null
              || other.asked == null
              || asked.figure().unit().equals(other.asked.figure().unit()));
    }
  }

  private static List<Given> figures(Unit unit, Article article) {
    List<Given> figures = new ArrayList<>();
    for (Unit.Asked asked : unit.figures()) {
      Span span = Fates.whole(asked.figure().span(), asked.question().fates(), article.text());
      figures.add(
          new Given(
              Values.slot(asked.figure().slot()),
              new Revision.Value(Amounts.value(asked.figure()), article.passage(span)),
              asked));
    }
    return figures;
  }

  private static List<Given> dates(Unit unit, Article article) {
    return unit.in().times().stream()
        .filter(time -> unit.span().contains(time.span()))
        .filter(time -> isDate(time.kind()))
        .map(
            time -> {
              Passage words = article.passage(time.span());
              String value = Objects.requireNonNullElse(time.value(), words.text());
              return new Given(Claim.Slot.DATE, new Revision.Value(value, words), null);
            })
        .toList();
  }

  private static boolean isDate(TimeExpression.Kind kind) {
    return kind == TimeExpression.Kind.DATE || kind == TimeExpression.Kind.TIME;
  }

  private static List<Given> places(Unit unit, Article article) {
    return unit.in().mentions().stream()
        .filter(mention -> mention.kind() == NameKind.PLACE)
        .filter(mention -> unit.span().contains(mention.span()))
        .map((Mention mention) -> place(mention, article))
        .toList();
  }

  private static Given place(Mention mention, Article article) {
    return new Given(
        Claim.Slot.PLACE,
        new Revision.Value(mention.name(), article.passage(mention.span())),
        null);
  }

  /** Who says it, where the sentence names him; nobody where the article speaks itself. */
  private static List<Given> speakers(Unit unit, Article article) {
    String name = unit.voice().name();
    int at = name == null ? -1 : article.text().indexOf(name, unit.sentence().span().start());
    if (name == null || at < 0 || at + name.length() > unit.sentence().span().end()) {
      return List.of();
    }
    Passage words = article.passage(new Span(at, at + name.length()));
    return List.of(new Given(Claim.Slot.SPEAKER, new Revision.Value(name, words), null));
  }

  /** Figures of two things are no change of one. */
  private static boolean areOfOneSlot(Given a, Given b) {
    return a.slot() == b.slot()
        && (a.asked() == null || b.asked() == null || mayCountOne(a.asked(), b.asked()));
  }

  private static boolean mayCountOne(Unit.Asked a, Unit.Asked b) {
    String one = a.question().counted();
    String other = b.question().counted();
    return a.figure().unit().equals(b.figure().unit())
        && (one.isEmpty() || other.isEmpty() || one.equals(other));
  }

  private static boolean answerOneQuestion(Given a, Given b) {
    return a.asked() != null
        && b.asked() != null
        && areOfOneSlot(a, b)
        && a.asked().question().counted().equals(b.asked().question().counted());
  }

  /** Takes out what is the same, pairs what answers one question, then what is left of a slot. */
  private static List<Revision.Change> changes(
      List<Given> before, List<Given> after, BiPredicate<Given, Given> alike) {
    List<Given> gone = new ArrayList<>(before);
    List<Given> come = new ArrayList<>(after);
    pairs(gone, come, Given::isSame);
    gone.removeIf(each -> after.stream().anyMatch(each::isSame));
    come.removeIf(each -> before.stream().anyMatch(each::isSame));
    List<Revision.Change> changes = new ArrayList<>(pairs(gone, come, alike));
    changes.addAll(pairs(gone, come, RevisedValues::areOfOneSlot));
    gone.forEach(each -> changes.add(new Revision.Change(each.slot(), each.value(), null)));
    come.forEach(each -> changes.add(new Revision.Change(each.slot(), null, each.value())));
    return changes;
  }

  /** Takes pairs out of both, in their order. */
  private static List<Revision.Change> pairs(
      List<Given> before, List<Given> after, BiPredicate<Given, Given> alike) {
    List<Revision.Change> pairs = new ArrayList<>();
    for (Given one : List.copyOf(before)) {
      after.stream()
          .filter(other -> alike.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                before.remove(one);
                after.remove(other);
                pairs.add(new Revision.Change(one.slot(), one.value(), other.value()));
              });
    }
    return pairs;
  }
}
