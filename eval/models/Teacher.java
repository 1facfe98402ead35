import edu.emory.mathcs.nlp.component.template.node.*;
import edu.emory.mathcs.nlp.decode.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/**
 * Tags one token a line (blank between sentences) with NLP4J: token, part of speech, name label.
 * Argument {@code vec} loads its word vectors, too.
 */
public class Teacher { // stdin: one token per line, blank between sentences; out: token pos ner
  public static void main(String[] a) throws Exception {
    boolean vec = a[0].equals("vec");
    String cfg =
        "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica><ambiguity_classes"
            + " field=\"word_form_simplified_lowercase\">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes><word_clusters"
            + " field=\"word_form_simplified_lowercase\">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>"
            + (vec
                ? "<word_embeddings"
                      + " field=\"word_form_undigitalized\">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>"
                : "")
            + "<named_entity_gazetteers"
            + " field=\"word_form_simplified\">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
            + "</lexica><models><pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos><ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner></models></configuration>";
    long t0 = System.nanoTime();
    NLPDecoder d =
        new NLPDecoder(
            new DecodeConfig(new ByteArrayInputStream(cfg.getBytes(StandardCharsets.UTF_8))));
    System.err.println("load " + (System.nanoTime() - t0) / 1e9);
    BufferedReader r = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream o = new PrintStream(new BufferedOutputStream(System.out), false, "UTF-8");
    List<String> s = new ArrayList<>();
    String l;
    long n = 0;
    t0 = System.nanoTime();
    while (true) {
      l = r.readLine();
      if (l == null || l.isEmpty()) {
        if (!s.isEmpty()) {
          NLPNode[] ns = new NLPNode[s.size() + 1];
          ns[0] = new NLPNode();
          ns[0].toRoot();
          for (int i = 0; i < s.size(); i++) ns[i + 1] = new NLPNode(i + 1, s.get(i));
          d.decode(ns);
          n += s.size();
          for (int i = 1; i < ns.length; i++)
            o.println(
                ns[i].getWordForm()
                    + "\t"
                    + ns[i].getPartOfSpeechTag()
                    + "\t"
                    + ns[i].getNamedEntityTag());
        }
        o.println(l == null ? "" : "");
        s.clear();
        if (l == null) break;
      } else s.add(l);
    }
    o.flush();
    System.err.println(n + " tokens " + n / ((System.nanoTime() - t0) / 1e9) + "/s");
  }
}
