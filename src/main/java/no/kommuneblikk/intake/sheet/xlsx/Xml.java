package no.kommuneblikk.intake.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.kommuneblikk.intake.feed.Refused;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read from one end to the other. Broken XML is a refused file. */
final class Xml implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  private Xml(InputStream in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    // Not the parser of the JDK: it counts every &amp; as an entity and gives up after 100 000
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Opens a part; null if the package has none of that name. */
  static @Nullable Xml open(ZipFile zip, String part) throws IOException {
    var entry = zip.getEntry(part);
    return entry == null ? null : open(zip, entry);
  }

  static Xml open(ZipFile zip, ZipEntry entry) throws IOException {
    return open(zip.getInputStream(entry));
  }

  static Xml open(InputStream in) {
    try {
      return new Xml(in, FACTORY.createXMLStreamReader(in));
    } catch (XMLStreamException | RuntimeException e) {
      throw Refused.because("odelagt");
    }
  }

  /**
   * Goes to the next start, end or text.
   *
   * @return the kind of event, or {@link XMLStreamConstants#END_DOCUMENT}
   */
  int next() {
    try {
      return reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw Refused.because("odelagt");
    }
  }

  String name() {
    return reader.getLocalName();
  }

  @Nullable String attribute(String name) {
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    var value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** Adds the text that was met, as much of it as the limit has room for. */
  void appendTo(StringBuilder text, int limit) {
    var room = limit - text.length();
    if (room > 0) {
      text.append(
          reader.getTextCharacters(),
          reader.getTextStart(),
          Math.min(room, reader.getTextLength()));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
