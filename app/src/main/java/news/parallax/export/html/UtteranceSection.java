package news.parallax.export.html;

import java.util.List;
import news.parallax.export.ClaimText;
import news.parallax.export.SpeakerGroups;
import news.parallax.quote.QuoteKind;
import news.parallax.quote.Utterance;

/** Who said what, speaker by speaker. */
record UtteranceSection(Page page) {

  void write(List<Utterance> utterances) {
    if (utterances.isEmpty()) {
      return;
    }
    page.section("utterances", "Who said what");
    SpeakerGroups.of(utterances)
        .forEach(
            (speaker, said) -> {
              page.out().open("div", "class", "said").open("h4").text(speaker).close();
              said.forEach(this::utterance);
              page.out().closeBlock();
            });
    page.out().closeBlock();
  }

  private void utterance(Utterance utterance) {
    String marks = utterance.versions().getFirst().kind() == QuoteKind.DIRECT ? "direct" : "told";
    Markup out = page.out().open("blockquote").open("p", "class", marks);
    page.words(utterance.text(), Tone.QUOTED);
    out.close().open("ul", "class", "versions");
    for (Utterance.Version version : utterance.versions()) {
      version(utterance, version);
    }
    out.close().closeBlock();
  }

  /** One outlet's version, with its words where they are not those above. */
  private void version(Utterance utterance, Utterance.Version version) {
    Markup out = page.out().open("li");
    out.open("a", "class", "by", "href", page.anchors().link(version.text(), Tone.QUOTED));
    page.named(version.text().article());
    out.close().open("span", "class", "note").text(" " + how(utterance, version)).close();
    if (version.match() != Utterance.Match.SAME) {
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
    String to = version.addressee() == null ? "" : ", to “" + version.addressee() + "”";
    boolean alone = utterance.versions().size() == 1;
    String match = alone ? "" : ", " + ClaimText.words(version.match());
    return ClaimText.words(version.kind()) + cue + to + match + by;
  }
}
