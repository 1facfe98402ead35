package news.parallax.web;

import java.util.List;
import java.util.Objects;
import news.parallax.export.ClaimText;
import news.parallax.export.SpeakerGroups;
import news.parallax.quote.Utterance;

/** Who said what, by speaker. */
record Speech(Lines lines) {

  /**
   * What one speaker said.
   *
   * @param href of the name's page; empty for an unnamed source
   */
  record Group(String speaker, String href, List<Said> said) {}

  /**
   * One thing that was said.
   *
   * @param text the fullest version
   * @param kind {@code direct}, {@code reported} or {@code mixed}
   * @param disputed that outlets give it to different speakers; empty where they do not
   * @param versions of other outlets
   */
  record Said(Line text, String kind, String disputed, List<Line> versions) {}

  List<Group> of(List<Utterance> utterances) {
    return SpeakerGroups.of(utterances).entrySet().stream()
        .map(
            each ->
                new Group(each.getKey(), href(each.getValue().getFirst()), said(each.getValue())))
        .toList();
  }

  private static String href(Utterance utterance) {
    Utterance.By by = utterance.speaker();
    return by == null || by.id() == null ? "" : Links.name(by.id().value());
  }

  private List<Said> said(List<Utterance> utterances) {
    return utterances.stream().map(this::said).toList();
  }

  Said said(Utterance utterance) {
    List<Utterance.Version> versions = utterance.versions();
    return new Said(
        lines.of(utterance.text()),
        ClaimText.words(versions.getFirst().kind()),
        utterance.isDisputed() ? "outlets name different speakers" : "",
        versions.stream()
            .filter(version -> !version.text().equals(utterance.text()))
            .map(version -> version(utterance, version))
            .toList());
  }

  private Line version(Utterance utterance, Utterance.Version version) {
    String match = ClaimText.words(version.match());
    Utterance.By by = version.speaker();
    Line line = lines.of(version.text()).withNote(match);
    return by == null || Objects.equals(by, utterance.speaker())
        ? line
        : line.withNote(match + ", given to " + by.name());
  }
}
