package news.parallax.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.quote.Utterance;

/** Utterances by who said them. */
public final class SpeakerGroups {
  private static final String UNKNOWN = "Speaker unknown";

  private SpeakerGroups() {}

  /** The groups in the order of their first utterance; what nobody is named for comes last. */
  public static SequencedMap<String, List<Utterance>> of(List<Utterance> utterances) {
    SequencedMap<String, List<Utterance>> groups = new LinkedHashMap<>();
    List<Utterance> unknown = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (utterance.speaker() == null) {
        unknown.add(utterance);
      } else {
        groups
            .computeIfAbsent(utterance.speaker().name(), name -> new ArrayList<>())
            .add(utterance);
      }
    }
    if (!unknown.isEmpty()) {
      groups.putLast(UNKNOWN, unknown);
    }
    return groups;
  }
}
