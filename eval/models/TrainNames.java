package news.parallax.name;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.zip.*;

/**
 * Trains the tagger: {@code TrainNames EPOCHS MODEL TAGGED…}, each line of a tagged file being
 * token, part of speech, name label. System properties: {@code seed}, {@code copies} (with names
 * replaced), {@code tcopies} (of each template), {@code templates} and {@code lists} (files).
 */
public class TrainNames {
  static final Map<String, NameKind> KIND =
      Map.ofEntries(
          Map.entry("PERSON", NameKind.PERSON),
          Map.entry("ORG", NameKind.ORGANISATION),
          Map.entry("GPE", NameKind.PLACE),
          Map.entry("LOC", NameKind.PLACE),
          Map.entry("FAC", NameKind.PLACE),
          Map.entry("NORP", NameKind.OTHER),
          Map.entry("PRODUCT", NameKind.OTHER),
          Map.entry("EVENT", NameKind.OTHER),
          Map.entry("WORK_OF_ART", NameKind.OTHER),
          Map.entry("LAW", NameKind.OTHER),
          Map.entry("LANGUAGE", NameKind.OTHER));

  record Sent(List<String> words, int[] gold) {}

  static List<Sent> read(String f) throws IOException {
    List<Sent> r = new ArrayList<>();
    List<String> w = new ArrayList<>(), t = new ArrayList<>();
    for (String l : Files.readAllLines(Path.of(f))) {
      if (l.isEmpty()) {
        if (!w.isEmpty()) r.add(new Sent(List.copyOf(w), gold(w, t)));
        w.clear();
        t.clear();
      } else {
        String[] p = l.split("\t", -1);
        w.add(p[0]);
        t.add(p[2]);
      }
    }
    if (!w.isEmpty()) r.add(new Sent(List.copyOf(w), gold(w, t)));
    return r;
  }

  static int[] gold(List<String> w, List<String> t) {
    int[] g = new int[w.size()];
    int s = -1;
    w = List.copyOf(w);
    for (int i = 0; i < g.length; i++) {
      String x = t.get(i);
      if (x.startsWith("U-") || x.startsWith("B-")) s = i;
      if ((x.startsWith("U-") || x.startsWith("L-")) && s >= 0) {
        NameKind k = KIND.get(x.substring(2));
        if (k != null) mark(w, g, s, i + 1, k);
        s = -1;
      }
    }
    return g;
  }

  static void mark(List<String> w, int[] g, int a, int b, NameKind k) {
    Bounds z = Bounds.of(w, a, b, k, Lexicon.shared());
    if (z.isEmpty()) return;
    a = z.start();
    b = z.end();
    k = z.kind();
    Fillers.put(g, a, b, k);
  }

  static int ROWS = 1 << 19;
  static int[] w = new int[ROWS * Label.COUNT];
  static double[] u = new double[ROWS * Label.COUNT];
  static int[][] tr = new int[Label.COUNT][Label.COUNT];
  static double[][] tu = new double[Label.COUNT][Label.COUNT];
  static double c = 1;

  static void upd(int[] f, int l, int d) {
    for (int x : f) {
      int at = x * Label.COUNT + l;
      w[at] += d;
      u[at] += c * d;
    }
  }

  public static void main(String[] a) throws Exception {
    int epochs = Integer.parseInt(a[0]);
    String out = a[1];
    List<Sent> data = new ArrayList<>();
    for (int i = 2; i < a.length; i++) data.addAll(read(a[i]));
    Random rnd = new Random(Integer.getInteger("seed", 7));
    Lexicon lex = Lexicon.shared();
    int copies = Integer.getInteger("copies", 0), tcopies = Integer.getInteger("tcopies", 0);
    Fillers aug = new Fillers(System.getProperty("lists"), Integer.getInteger("seed", 3));
    data.removeIf(
        s -> {
          boolean any = false;
          for (int g : s.gold) any |= g != 0;
          boolean cap = false;
          for (int i = 1; i < s.words.size(); i++)
            cap |= Character.isUpperCase(s.words.get(i).charAt(0));
          return !any && (!cap || rnd.nextInt(2) == 0) && rnd.nextInt(4) != 0;
        });
    int n0 = data.size();
    for (int c = 0; c < copies; c++)
      for (int i = 0; i < n0; i++) {
        if (i % 2 == c % 2) continue;
        Sent s = aug.replace(data.get(i));
        if (s != null) data.add(s);
      }
    if (tcopies > 0) aug.templates(System.getProperty("templates"), tcopies, data);
    long tok = 0;
    for (Sent s : data) tok += s.words.size();
    System.err.println(data.size() + " sentences " + tok);
    List<int[][]> feats = new ArrayList<>();
    for (Sent s : data) {
      TagFeatures f = new TagFeatures(s.words, lex, ROWS);
      int[][] x = new int[s.words.size()][];
      for (int i = 0; i < x.length; i++) x[i] = f.at(i);
      feats.add(x);
    }
    System.err.println("features");
    Integer[] order = new Integer[data.size()];
    for (int i = 0; i < order.length; i++) order[i] = i;
    for (int e = 0; e < epochs; e++) {
      Collections.shuffle(Arrays.asList(order), rnd);
      int wrong = 0;
      for (int k : order) {
        int[][] x = feats.get(k);
        int[] g = data.get(k).gold;
        int[][] sc = new int[x.length][Label.COUNT];
        for (int i = 0; i < x.length; i++) {
          int[] s = sc[i];
          for (int f : x[i]) {
            int at = f * Label.COUNT;
            for (int l = 0; l < Label.COUNT; l++) s[l] += w[at + l];
          }
        }
        int[] p = Viterbi.best(sc, tr);
        if (!Arrays.equals(p, g)) {
          wrong++;
          int pp = 0, pg = 0;
          for (int i = 0; i < g.length; i++) {
            if (p[i] != g[i]) {
              upd(x[i], g[i], 1);
              upd(x[i], p[i], -1);
            }
            if (p[i] != g[i] || pp != pg) {
              tr[pg][g[i]]++;
              tu[pg][g[i]] += c;
              tr[pp][p[i]]--;
              tu[pp][p[i]] -= c;
            }
            pp = p[i];
            pg = g[i];
          }
        }
        c++;
      }
      System.err.println("epoch " + e + " wrong " + wrong + "/" + order.length + " " + new Date());
    }
    double max = 0;
    double[] avg = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      avg[i] = w[i] - u[i] / c;
      max = Math.max(max, Math.abs(avg[i]));
    }
    double[] abs = Arrays.stream(avg).map(Math::abs).filter(x -> x > 1e-6).sorted().toArray();
    double top = abs[(int) (abs.length * 0.9995)];
    double scale = 127 / top;
    System.err.println("nonzero " + abs.length + " max " + max + " top " + top);
    byte[] q = new byte[w.length];
    int nz = 0;
    for (int i = 0; i < q.length; i++) {
      q[i] = (byte) Math.max(-127, Math.min(127, Math.round(avg[i] * scale)));
      if (q[i] != 0) nz++;
    }
    try (DataOutputStream o =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(new FileOutputStream(out), new Deflater(9))))) {
      o.writeInt(ROWS);
      for (int i = 0; i < Label.COUNT; i++)
        for (int j = 0; j < Label.COUNT; j++)
          o.writeInt((int) Math.round((tr[i][j] - tu[i][j] / c) * scale));
      o.write(q);
    }
    System.err.println("kept " + nz + " bytes " + new File(out).length());
  }
}
