package se.nuso.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** A document as a workbook: a sheet for each table, and one for what is said in words. */
final class DocumentWorkbook {
  private static final Label TABLE = new Label("Tabell {number}", "Table {number}");
  private static final Label ABOUT = new Label("Om tabellerna", "About the tables");

  private final Language language;

  DocumentWorkbook(Language language) {
    this.language = language;
  }

  void write(Document document, OutputStream stream) throws IOException {
    List<DocumentGrid> grids = DocumentCsv.grids(document, language);
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= grids.size(); i++) {
      names.add(TABLE.with("number", i).in(language));
    }
    names.add(ABOUT.in(language));
    WorkbookSheet sheet = new WorkbookSheet(stream, names.toArray(String[]::new));
    sheet.begin();
    for (DocumentGrid grid : grids) {
      row(sheet, grid.heads());
      for (List<@Nullable Object> row : grid.rows()) {
        row(sheet, row);
      }
      sheet.nextSheet();
    }
    for (Part.Entry entry : DocumentCsv.said(document).toList()) {
      row(sheet, List.of(entry.head().in(language), entry.text().in(language)));
    }
    sheet.end();
  }

  private static void row(WorkbookSheet sheet, List<? extends @Nullable Object> cells)
      throws IOException {
    sheet.beginRow();
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof Long number) {
        sheet.number(column, number);
      } else if (cell instanceof Double number) {
        if (Double.isFinite(number)) {
          sheet.number(column, number);
        } else if (!Double.isNaN(number)) {
          sheet.text(column, number > 0 ? "∞" : "−∞");
        }
      } else if (cell != null && !cell.toString().isEmpty()) {
        sheet.text(column, cell.toString());
      }
    }
    sheet.endRow();
  }
}
