package news.parallax.name;

import java.io.*;
import java.nio.file.*;
import java.util.*;

/** Fills templates, and the places of names in tagged sentences, with names from the lists. */
public class Fillers {
  final List<String[]> per = new ArrayList<>(),
      loc = new ArrayList<>(),
      loc1 = new ArrayList<>(),
      org = new ArrayList<>(),
      work = new ArrayList<>(),
      other = new ArrayList<>();
  final List<String[]> nat = new ArrayList<>();
  final Random r;

  Fillers(String gaz, long seed) throws IOException {
    r = new Random(seed);
    for (String l : Files.readAllLines(Path.of(gaz))) {
      int t = l.indexOf('\t');
      String p = l.substring(0, t), k = l.substring(t + 1);
      if (!p.matches("\\p{Lu}[^,()/:;0\"\uFFFD]+")
          || p.endsWith(" albums")
          || p.startsWith("List of")) continue;
      String[] w = p.split(" ");
      if (w.length > 5) continue;
      boolean caps = true;
      for (String x : w)
        caps &= Character.isUpperCase(x.charAt(0)) || x.length() < 4 || x.equals("of");
      if (!caps) continue;
      switch (k) {
        case "[14]" -> {
          if (w.length > 1 && w.length < 5 && !w[0].equals("The")) per.add(w);
        }
        case "[11]" -> {
          loc.add(w);
          if (w.length == 1) loc1.add(w);
        }
        case "[13]" -> org.add(w);
        case "[10]", "[8]", "[15]" -> work.add(w);
        case "[9]", "[12]" -> other.add(w);
        default -> {}
      }
    }
    Lines.of("countries.tsv")
        .forEach(
            l -> {
              for (String x : l.split("\t")[1].split("\\|")) nat.add(x.split(" "));
            });
    System.err.println(
        "per " + per.size() + " loc " + loc.size() + " org " + org.size() + " work " + work.size());
  }

  String[] pick(List<String[]> l) {
    return l.get(r.nextInt(l.size()));
  }

  String[] person() {
    return pick(per);
  }

  String[] surname() {
    String[] p = person();
    return new String[] {p[p.length - 1]};
  }

  String[] given() {
    String[] p = person();
    return new String[] {p[0]};
  }

  String[] place() {
    return r.nextInt(3) > 0 ? pick(loc1) : pick(loc);
  }

  /**
   * A name that no list has: the beginning of one listed name and the end of another, of any kind.
   */
  String[] invented() {
    String a = r.nextBoolean() ? pick(loc1)[0] : surname()[0],
        b = r.nextBoolean() ? pick(loc1)[0] : surname()[0];
    String made =
        a.substring(0, (a.length() + 1) / 2) + b.substring(b.length() / 2).toLowerCase(Locale.ROOT);
    return new String[] {made};
  }

  static String[] together(String[] first, String[] last) {
    return new String[] {first[0], last[0]};
  }

  /** templates */
  void templates(String f, int copies, List<TrainNames.Sent> out) throws IOException {
    for (String l : Files.readAllLines(Path.of(f))) {
      if (l.startsWith("#") || l.isBlank()) continue;
      for (int c = 0; c < copies; c++) {
        List<String> w = new ArrayList<>();
        List<int[]> sp = new ArrayList<>();
        List<NameKind> ks = new ArrayList<>();
        for (String x : l.split(" ")) {
          String[] fill = null;
          NameKind k = null;
          if (x.length() == 3 && x.charAt(0) == '{')
            switch (x.charAt(1)) {
              case 'P' -> {
                int q = r.nextInt(4);
                fill = q < 2 ? given() : q == 2 ? surname() : person();
                k = NameKind.PERSON;
              }
              case 'F' -> {
                fill = person();
                k = NameKind.PERSON;
              }
              case 'S' -> {
                fill = r.nextInt(5) == 0 ? person() : surname();
                k = NameKind.PERSON;
              }
              case 'V' -> {
                fill = invented();
                k = NameKind.PERSON;
              }
              case 'U' -> {
                fill = invented();
                k = NameKind.PLACE;
              }
              case 'L' -> {
                fill = place();
                k = NameKind.PLACE;
              }
              case 'O' -> {
                fill = pick(org);
                k = NameKind.ORGANISATION;
              }
              case 'T' -> {
                fill = r.nextInt(2) == 0 ? pick(org) : pick(work);
                k = NameKind.ORGANISATION;
              }
              case 'X' -> {
                fill = r.nextInt(3) == 0 ? pick(org) : pick(loc1);
                k =
                    Countries.all().named(String.join(" ", fill)) != null
                        ? NameKind.PLACE
                        : NameKind.ORGANISATION;
              }
              case 'N' -> {
                fill = pick(nat);
                k = NameKind.PLACE;
              }
              case 'W' -> {
                fill = pick(work);
                k = NameKind.OTHER;
              }
              default -> {
                fill = pick(other);
                k = NameKind.OTHER;
              }
            }
          if (fill == null) w.add(x);
          else {
            sp.add(new int[] {w.size(), w.size() + fill.length});
            ks.add(k);
            w.addAll(Arrays.asList(fill));
          }
        }
        int[] g = new int[w.size()];
        for (int i = 0; i < sp.size(); i++) put(g, sp.get(i)[0], sp.get(i)[1], ks.get(i));
        out.add(new TrainNames.Sent(w, g));
      }
    }
  }

  static void put(int[] g, int a, int b, NameKind k) {
    if (b - a == 1) g[a] = Label.of(k, Label.UNIT);
    else {
      g[a] = Label.of(k, Label.BEGIN);
      for (int i = a + 1; i < b - 1; i++) g[i] = Label.of(k, Label.INSIDE);
      g[b - 1] = Label.of(k, Label.LAST);
    }
  }

  /** replaces mentions */
  TrainNames.Sent replace(TrainNames.Sent s) {
    List<String> w = new ArrayList<>();
    List<int[]> sp = new ArrayList<>();
    List<NameKind> ks = new ArrayList<>();
    int i = 0;
    boolean any = false;
    while (i < s.gold().length) {
      int g = s.gold()[i];
      if (g == 0) {
        w.add(s.words().get(i++));
        continue;
      }
      int e = i + 1;
      while (e < s.gold().length && Label.open(s.gold()[e - 1])) e++;
      NameKind k = Label.kind(g);
      String[] m = s.words().subList(i, e).toArray(String[]::new);
      String[] f = m;
      boolean caps = m[0].length() > 1 && m[0].equals(m[0].toUpperCase(Locale.ROOT));
      if (!caps && r.nextInt(10) < 7)
        switch (k) {
          case PERSON -> {
            if (m.length > 1) f = r.nextInt(4) == 0 ? together(given(), invented()) : person();
            else f = r.nextInt(4) == 0 ? invented() : r.nextInt(3) == 0 ? given() : surname();
          }
          case PLACE -> {
            if (m.length > 1) f = place();
            else f = r.nextInt(4) == 0 ? invented() : pick(loc1);
          }
          case ORGANISATION -> {
            if (m.length > 1) f = pick(org);
          }
          case OTHER -> {}
        }
      any |= f != m;
      sp.add(new int[] {w.size(), w.size() + f.length});
      ks.add(k);
      w.addAll(Arrays.asList(f));
      i = e;
    }
    if (!any) return null;
    int[] g = new int[w.size()];
    for (int j = 0; j < sp.size(); j++) put(g, sp.get(j)[0], sp.get(j)[1], ks.get(j));
    return new TrainNames.Sent(w, g);
  }
}
