package news.parallax.collect;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The XML of a feed or a list of feeds, of bounded size and without anything from outside: a
 * document type, and with it every entity of its own, is refused.
 *
 * @param document what could be read
 * @param entries how many entries there are, those left out among them
 * @param fault why the rest could not be read, or null
 */
record FeedXml(Document document, int entries, @Nullable String fault) {
  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  /**
   * Reads a document as far as it goes; leaves the stream open.
   *
   * @param type the HTTP header Content-Type, or null
   * @throws IOException if nothing of it can be read
   */
  static FeedXml read(InputStream bytes, @Nullable String type) throws IOException {
    Bounded bounded = new Bounded();
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(XERCES + "disallow-doctype-decl", true);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    builder.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
    builder.setXMLFilter(bounded);
    try {
      Document document = builder.build(new XmlFixerReader(decoded(bytes, type)));
      return new FeedXml(document, bounded.entries, null);
    } catch (JDOMParseException e) {
      Document partial = e.getPartialDocument();
      String fault = fault(e);
      if (partial == null || !partial.hasRootElement()) {
        throw new IOException(fault, e);
      }
      return new FeedXml(partial, bounded.entries, fault);
    } catch (JDOMException e) {
      throw new IOException("is no XML", e);
    }
  }

  private static XmlReader decoded(InputStream bytes, @Nullable String type) throws IOException {
    boolean tells = type != null && type.toLowerCase(Locale.ROOT).contains("charset");
    return tells ? new XmlReader(bytes, type, true) : new XmlReader(bytes, true);
  }

  private static String fault(JDOMParseException fault) {
    return String.valueOf(fault.getMessage()).contains("DOCTYPE")
        ? "has a document type, which may hide things from outside"
        : "is no XML from line " + fault.getLineNumber() + " on";
  }

  /** Counts entries, and lets only so many of them through. */
  private static final class Bounded extends XMLFilterImpl {
    private static final Set<String> ENTRIES = Set.of("item", "entry", "outline");
    private int entries;
    private int depthLeftOut;

    @Override
    public void startElement(String space, String local, String name, Attributes attributes)
        throws SAXException {
      if (depthLeftOut > 0 || (ENTRIES.contains(local) && ++entries > Limits.FEED_ENTRIES)) {
        depthLeftOut++;
      } else {
        super.startElement(space, local, name, attributes);
      }
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
      if (depthLeftOut > 0) {
        depthLeftOut--;
      } else {
        super.endElement(space, local, name);
      }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      if (depthLeftOut == 0) {
        super.characters(text, start, length);
      }
    }
  }
}
