package se.nuso.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sheets of a workbook.
 *
 * @param visible those that a reader of the workbook sees, in order
 * @param count how many there are, hidden ones too
 * @param from1904 whether days are counted from 1904
 * @param texts the part with the texts that cells share; there may be none of that name
 * @param styles the part with the formats of cells; there may be none of that name
 */
record WorkbookSheets(
    List<Sheet> visible, int count, boolean from1904, String texts, String styles) {
  private static final String WORKBOOK = "xl/workbook.xml";

  /**
   * One sheet.
   *
   * @param name what it is called
   * @param part where it is kept
   */
  record Sheet(String name, String part) {}

  static WorkbookSheets of(WorkbookParts parts) throws IOException {
    String workbook = WorkbookRelations.of(parts, "").first("officeDocument", WORKBOOK);
    if (workbook.endsWith(".bin")) {
      throw Signature.binaryWorkbook(parts.file());
    }
    WorkbookRelations relations = WorkbookRelations.of(parts, workbook);
    Map<String, String> targets = relations.byId("worksheet");
    List<Sheet> visible = new ArrayList<>();
    int count = 0;
    boolean from1904 = false;
    try (WorkbookXml xml = parts.open(workbook)) {
      if (xml == null) {
        throw WorkbookXml.damaged(workbook, parts.file());
      }
      while (xml.nextElement()) {
        if (xml.element().equals("workbookPr")) {
          from1904 = WorkbookXml.isTrue(xml.attribute("date1904"));
        } else if (xml.element().equals("sheet")) {
          count++;
          String part = targets.getOrDefault(xml.attribute("id"), "");
          if (!part.isEmpty() && xml.attribute("state").matches("|visible")) {
            visible.add(new Sheet(xml.attribute("name"), part));
          }
        }
      }
    }
    return new WorkbookSheets(
        visible,
        count,
        from1904,
        relations.first("sharedStrings", "xl/sharedStrings.xml"),
        relations.first("styles", "xl/styles.xml"));
  }
}
