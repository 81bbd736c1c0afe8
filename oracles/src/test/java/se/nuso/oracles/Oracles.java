package se.nuso.oracles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** What other programs read of a workbook: its rows with content, each cell as a text. */
final class Oracles {
  private Oracles() {}

  /** As Apache POI reads the first sheet. */
  static List<List<String>> poi(Path path) {
    try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(0, row.getLastCellNum()); i++) {
          org.apache.poi.ss.usermodel.Cell cell = row.getCell(i);
          cells.add(cell == null ? "" : text(cell));
        }
        add(cells, rows);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type = cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? day(cell.getLocalDateTimeCellValue())
              : number(cell.getNumericCellValue());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case FORMULA -> "=" + cell.getCellFormula();
      case ERROR -> "error";
      default -> "";
    };
  }

  /** As fastexcel-reader reads the first sheet. */
  static List<List<String>> fastexcel(Path path) {
    try (InputStream stream = Files.newInputStream(path);
        ReadableWorkbook workbook = new ReadableWorkbook(stream, new ReadingOptions(true, false));
        Stream<org.dhatim.fastexcel.reader.Row> read = workbook.getFirstSheet().openStream()) {
      List<List<String>> rows = new ArrayList<>();
      read.forEach(
          row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
              Cell cell = row.getCell(i);
              cells.add(cell == null ? "" : text(cell));
            }
            add(cells, rows);
          });
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> cell.asString().strip();
      case NUMBER -> {
        String format = cell.getDataFormatString();
        yield format != null && DateUtil.isADateFormat(cell.getDataFormatId(), format)
            ? day(cell.asDate())
            : number(cell.asNumber().doubleValue());
      }
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      // It takes the result of a formula for one even where no formula stands.
      case FORMULA ->
          cell.getFormula() == null
              ? String.valueOf(cell.getRawValue()).strip()
              : "=" + cell.getFormula();
      case ERROR -> "error";
      default -> "";
    };
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalTime().toSecondOfDay() == 0
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  private static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static void add(List<String> cells, List<List<String>> rows) {
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    if (!cells.isEmpty()) {
      rows.add(cells);
    }
  }
}
