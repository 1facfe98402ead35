package news.parallax.export.text;

import java.util.List;
import news.parallax.export.ClaimText;
import news.parallax.export.Sources;
import news.parallax.export.SpeakerGroups;
import news.parallax.quote.Utterance;

/** Who said what, speaker by speaker. */
record UtteranceOutline(Outline outline, Sources sources) {

  void add(List<Utterance> utterances) {
    if (!utterances.isEmpty()) {
      outline.heading(2, "Who said what");
    }
    SpeakerGroups.of(utterances)
        .forEach(
            (speaker, said) -> {
              outline.item(0, speaker);
              said.forEach(this::utterance);
            });
  }

  private void utterance(Utterance utterance) {
    if (utterance.versions().size() == 1) {
      Utterance.Version only = utterance.versions().getFirst();
      outline.item(1, quoted(only) + " [" + publisher(only) + ", " + how(only) + "]");
      return;
    }
    outline.item(1, "“" + utterance.text().text() + "”");
    for (Utterance.Version version : utterance.versions()) {
      String differs =
          version.match() == Utterance.Match.SAME
              ? "the same"
              : ClaimText.words(version.match()) + ": " + quoted(version);
      String by =
          utterance.isDisputed() && version.speaker() != null
              ? ", as said by " + version.speaker().name()
              : "";
      outline.item(2, publisher(version) + ", " + how(version) + by + ", " + differs);
    }
  }

  private String publisher(Utterance.Version version) {
    return sources.publisher(version.text().article());
  }

  private static String quoted(Utterance.Version version) {
    return "“" + version.text().text() + "”";
  }

  private static String how(Utterance.Version version) {
    String kind = ClaimText.words(version.kind());
    String cue = version.cue() == null ? "" : ", “" + version.cue() + "”";
    String to = version.addressee() == null ? "" : ", to “" + version.addressee() + "”";
    return kind + cue + to;
  }
}
