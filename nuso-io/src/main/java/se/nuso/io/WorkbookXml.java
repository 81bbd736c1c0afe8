package se.nuso.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Location;

/**
 * One part of a workbook, element by element. A DOCTYPE ends the reading before anything in it is
 * looked at; entities are never expanded and nothing outside the part is ever opened.
 */
final class WorkbookXml implements Closeable {
  /** The JDK's own parser, whatever other stands on the class path. */
  private static final XMLInputFactory PARSERS = XMLInputFactory.newDefaultFactory();

  static {
    PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    PARSERS.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  private final String name;
  private final WorkbookParts.Counted bytes;
  private final WorkbookParts parts;
  private final XMLStreamReader xml;
  private int depth;

  WorkbookXml(String name, WorkbookParts.Counted bytes, WorkbookParts parts) throws IOException {
    this.name = name;
    this.bytes = bytes;
    this.parts = parts;
    try {
      Reader characters = WorkbookCharacters.of(bytes);
      if (WorkbookCharacters.hasDocumentType(characters)) {
        throw documentType();
      }
      bytes.token();
      this.xml = PARSERS.createXMLStreamReader(characters);
    } catch (XMLStreamException e) {
      bytes.close();
      throw fault(e);
    } catch (IOException e) {
      bytes.close();
      throw damaged();
    } catch (FileFault e) {
      bytes.close();
      throw e;
    }
  }

  static FileFault damaged(String part, Location file) {
    return ReadFault.NOT_A_WORKBOOK.ends(file, Map.of("part", Shown.of(part)));
  }

  FileFault damaged() {
    return damaged(name, parts.file());
  }

  /** Goes to the next element that begins; false at the end of the part. */
  boolean nextElement() {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Goes to the next element within one that has begun; false at the end of that one. */
  boolean nextElementWithin(String outer) {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      boolean ended =
          event == XMLStreamConstants.END_DOCUMENT
              || event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer);
      if (ended) {
        return false;
      }
    }
  }

  private int next() {
    try {
      int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
      bytes.token();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw documentType();
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > parts.limits().depth()) {
        throw parts.limits().exceeded(Limit.DEPTH, parts.file());
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw fault(e);
    } catch (MissingResourceException noTextForTheFault) {
      throw damaged();
    }
  }

  private FileFault documentType() {
    return ReadFault.DOCUMENT_TYPE.ends(parts.file(), Map.of("part", Shown.of(name)));
  }

  private FileFault fault(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileFault fault) {
        return fault;
      }
    }
    return damaged();
  }

  String element() {
    return xml.getLocalName();
  }

  /** An attribute of the element that has begun; empty if it has none of that name. */
  String attribute(String attribute) {
    @Nullable String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  /** Whether an attribute says yes; one that is not there does not. */
  static boolean isTrue(String value) {
    return value.strip().equals("1") || value.strip().equalsIgnoreCase("true");
  }

  /** A whole number, not negative, in an attribute; another where there is none. */
  int number(String attribute, int otherwise) {
    String value = attribute(attribute).strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw damaged();
    }
    return Integer.parseInt(value);
  }

  /** The text of the element that has begun, up to its end, without what elements within it say. */
  String text() {
    StringBuilder text = new StringBuilder();
    int within = depth;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_DOCUMENT || depth < within) {
        return text.toString();
      }
      boolean characters =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (characters && depth == within) {
        if (text.length() + xml.getTextLength() > parts.limits().cellCharacters()) {
          throw parts.limits().exceeded(Limit.CELL_CHARACTERS, parts.file());
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
