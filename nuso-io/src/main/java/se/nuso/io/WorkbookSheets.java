package se.nuso.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a workbook.
 *
 * @param visible those that a reader of the workbook sees, in order
 * @param count how many there are, hidden ones too
 * @param from1904 whether days are counted from 1904
 */
record WorkbookSheets(List<Sheet> visible, int count, boolean from1904) {
  private static final String WORKBOOK = "xl/workbook.xml";

  /**
   * One sheet.
   *
   * @param name what it is called
   * @param part where it is kept
   */
  record Sheet(String name, String part) {}

  static WorkbookSheets of(WorkbookParts parts) throws IOException {
    Map<String, String> targets = targets(parts);
    List<Sheet> visible = new ArrayList<>();
    int count = 0;
    boolean from1904 = false;
    try (WorkbookXml xml = parts.open(WORKBOOK)) {
      if (xml == null) {
        throw WorkbookXml.damaged(WORKBOOK, parts.file());
      }
      while (xml.nextElement()) {
        if (xml.element().equals("workbookPr")) {
          from1904 = xml.attribute("date1904").matches("1|true");
        } else if (xml.element().equals("sheet")) {
          count++;
          String part = targets.getOrDefault(xml.attribute("id"), "");
          if (!part.isEmpty() && xml.attribute("state").matches("|visible")) {
            visible.add(new Sheet(xml.attribute("name"), part));
          }
        }
      }
    }
    return new WorkbookSheets(visible, count, from1904);
  }

  private static Map<String, String> targets(WorkbookParts parts) throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (WorkbookXml xml = parts.open("xl/_rels/workbook.xml.rels")) {
      while (xml != null && xml.nextElement()) {
        String target = xml.attribute("Target");
        if (xml.element().equals("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
          targets.put(
              xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }
}
