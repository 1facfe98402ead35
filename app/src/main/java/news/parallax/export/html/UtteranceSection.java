package news.parallax.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.export.ClaimText;
import news.parallax.quote.Utterance;

/** Who said what, speaker by speaker. */
record UtteranceSection(Page page) {

  void write(List<Utterance> utterances) {
    if (utterances.isEmpty()) {
      return;
    }
    page.section("utterances", "Who said what");
    Map<String, List<Utterance>> bySpeaker =
        utterances.stream()
            .collect(
                Collectors.groupingBy(
                    UtteranceSection::speaker, LinkedHashMap::new, Collectors.toList()));
    bySpeaker.forEach(
        (speaker, said) -> {
          page.out().open("div", "class", "said").open("h4").text(speaker).close();
          said.forEach(this::utterance);
          page.out().closeBlock();
        });
    page.out().closeBlock();
  }

  private static String speaker(Utterance utterance) {
    return utterance.speaker() == null ? "Speaker unknown" : utterance.speaker().name();
  }

  private void utterance(Utterance utterance) {
    Markup out = page.out().open("blockquote").open("p");
    page.words(utterance.text(), Tone.QUOTED);
    out.close().open("ul", "class", "versions");
    for (Utterance.Version version : utterance.versions()) {
      version(utterance, version);
    }
    out.close().closeBlock();
  }

  private void version(Utterance utterance, Utterance.Version version) {
    Markup out = page.out().open("li");
    page.publisher(version.text().article());
    out.open("span", "class", "note").text(" " + how(utterance, version)).close();
    if (!version.text().equals(utterance.text())) {
      out.text(" ");
      page.words(version.text(), Tone.QUOTED);
    }
    out.close();
  }

  private static String how(Utterance utterance, Utterance.Version version) {
    String cue = version.cue() == null ? "" : ", “" + version.cue() + "”";
    String by =
        utterance.isDisputed() && version.speaker() != null
            ? ", as said by " + version.speaker().name()
            : "";
    boolean alone = utterance.versions().size() == 1;
    String match = alone ? "" : ", " + ClaimText.words(version.match());
    return ClaimText.words(version.kind()) + cue + match + by;
  }
}
