package news.parallax.extract.metadata;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies, which a byline may name in a person's place. */
public final class Agencies {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("reuters", "Reuters"),
          Map.entry("thomson reuters", "Reuters"),
          Map.entry("ap", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("the associated press", "AP"),
          Map.entry("afp", "AFP"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("agence france presse", "AFP"),
          Map.entry("dpa", "dpa"),
          Map.entry("dpa-afx", "dpa-AFX"),
          Map.entry("apa", "APA"),
          Map.entry("sid", "SID"),
          Map.entry("kna", "KNA"),
          Map.entry("epd", "epd"),
          Map.entry("efe", "EFE"),
          Map.entry("agencia efe", "EFE"),
          Map.entry("europa press", "Europa Press"),
          Map.entry("ansa", "ANSA"),
          Map.entry("adnkronos", "Adnkronos"),
          Map.entry("lusa", "Lusa"),
          Map.entry("anp", "ANP"),
          Map.entry("belga", "Belga"),
          Map.entry("ritzau", "Ritzau"),
          Map.entry("ntb", "NTB"),
          Map.entry("tt", "TT"),
          Map.entry("stt", "STT"),
          Map.entry("pap", "PAP"),
          Map.entry("čtk", "ČTK"),
          Map.entry("mti", "MTI"),
          Map.entry("tass", "TASS"),
          Map.entry("interfax", "Interfax"),
          Map.entry("ria novosti", "RIA Novosti"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("kyodo", "Kyodo"),
          Map.entry("kyodo news", "Kyodo"),
          Map.entry("jiji press", "Jiji Press"),
          Map.entry("yonhap", "Yonhap"),
          Map.entry("kcna", "KCNA"),
          Map.entry("pti", "PTI"),
          Map.entry("ani", "ANI"),
          Map.entry("ians", "IANS"),
          Map.entry("uni", "UNI"),
          Map.entry("bernama", "Bernama"),
          Map.entry("antara", "Antara"),
          Map.entry("aap", "AAP"),
          Map.entry("pa", "PA"),
          Map.entry("pa media", "PA"),
          Map.entry("press association", "PA"),
          Map.entry("canadian press", "The Canadian Press"),
          Map.entry("the canadian press", "The Canadian Press"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("bloomberg news", "Bloomberg"),
          Map.entry("upi", "UPI"),
          Map.entry("anadolu agency", "Anadolu"),
          Map.entry("irna", "IRNA"),
          Map.entry("telam", "Télam"),
          Map.entry("ats", "ATS"),
          Map.entry("keystone-sda", "Keystone-SDA"));

  private Agencies() {}

  /** The usual name of the agency that these words alone name, or null. */
  public static @Nullable String nameOf(String words) {
    return NAMES.get(words.strip().toLowerCase(Locale.ROOT));
  }
}
