import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the types that WordNet knows in place of the tagger's guess at each instance's own name. */
public class RetypeInstances {
  public static void main(String[] args) throws Exception {
    List<String> types = Files.readAllLines(Path.of(args[1]));
    List<String> out = new ArrayList<>();
    int sentence = 0;
    int at = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] fields = line.split("\t", -1);
      String[] type =
          sentence < types.size() ? types.get(sentence).split("\t") : new String[] {"", "0"};
      int length = Integer.parseInt(type[1]);
      if (fields.length == 3 && at < length) {
        String place = length == 1 ? "U-" : at == 0 ? "B-" : at == length - 1 ? "L-" : "I-";
        fields[2] = place + type[0];
      } else if (fields.length == 3 && at == length && fields[2].matches("[IL]-.*")) {
        fields[2] = "O";
      }
      if (!line.isEmpty()) at++;
      else if (at > 0) {
        sentence++;
        at = 0;
      }
      out.add(String.join("\t", fields));
    }
    Files.write(Path.of(args[2]), out);
  }
}
