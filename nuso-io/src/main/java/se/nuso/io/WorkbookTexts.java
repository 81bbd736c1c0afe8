package se.nuso.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. */
final class WorkbookTexts {
  /** What a text takes beside its characters, in characters. */
  private static final int OVERHEAD = 16;

  private WorkbookTexts() {}

  static List<String> of(WorkbookParts parts, String part) throws IOException {
    List<String> texts = new ArrayList<>();
    try (WorkbookXml xml = parts.open(part)) {
      long characters = 0;
      while (xml != null && xml.nextElement()) {
        if (xml.element().equals("si")) {
          String text = of(xml, "si");
          characters += text.length() + OVERHEAD;
          if (characters > parts.limits().sharedCharacters()) {
            throw parts.limits().exceeded(Limit.SHARED_CHARACTERS, parts.file());
          }
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The text of an element: all its runs, but not how they are to be pronounced. */
  static String of(WorkbookXml xml, String outer) {
    StringBuilder text = new StringBuilder();
    while (xml.nextElementWithin(outer)) {
      if (xml.element().equals("rPh")) {
        while (xml.nextElementWithin("rPh")) {}
      } else if (xml.element().equals("t")) {
        text.append(WorkbookEscapes.read(xml.text()));
      }
    }
    return text.toString();
  }
}
