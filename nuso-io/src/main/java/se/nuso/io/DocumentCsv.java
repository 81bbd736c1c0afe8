package se.nuso.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A document as CSV: its tables one after the other with a blank line between, then what is said in
 * words, a line each.
 */
final class DocumentCsv {
  private static final Label TITLE = new Label("Titel", "Title");
  private static final Label TEXT = new Label("Text", "Text");
  private static final Label NOTE = new Label("Anmärkning", "Note");

  private final Language language;
  private final CsvFormat format;

  DocumentCsv(Language language) {
    this.language = language;
    this.format = language == Language.SWEDISH ? CsvFormat.SWEDISH_EXCEL : CsvFormat.RFC_4180;
  }

  void write(Document document, Writer writer) throws IOException {
    if (format.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(format.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    List<DocumentGrid> grids = grids(document, language);
    int width = Math.max(2, grids.stream().mapToInt(grid -> grid.heads().size()).max().orElse(0));
    for (DocumentGrid grid : grids) {
      record(csv, grid.heads(), width);
      grid.rows().forEach(row -> record(csv, row, width));
      csv.writeRecord("");
    }
    said(document)
        .forEach(
            entry ->
                record(csv, List.of(entry.head().in(language), entry.text().in(language)), width));
    csv.flush();
  }

  /** As wide as the widest, since many programs read no file whose lines differ in width. */
  private void record(CsvWriter csv, List<? extends @Nullable Object> cells, int width) {
    List<String> texts = new ArrayList<>(cells.stream().map(this::text).toList());
    while (texts.size() < width) {
      texts.add("");
    }
    csv.writeRecord(texts);
  }

  /** Tables and figures, in order. */
  static List<DocumentGrid> grids(Document document, Language language) {
    return document.parts().stream()
        .flatMap(
            part ->
                part instanceof Table table
                    ? Stream.of(DocumentGrid.of(table, language))
                    : part instanceof Part.Figures figures
                        ? Stream.of(DocumentGrid.of(figures, language))
                        : Stream.empty())
        .toList();
  }

  /** What is said in words: title, text, notes, and the method. */
  static Stream<Part.Entry> said(Document document) {
    Stream<Part.Entry> title =
        document.title().sv().isEmpty()
            ? Stream.empty()
            : Stream.of(new Part.Entry(TITLE, document.title()));
    Stream<Part.Entry> texts =
        document.parts().stream()
            .flatMap(
                part ->
                    part instanceof Part.Paragraph paragraph
                        ? Stream.of(new Part.Entry(TEXT, paragraph.text()))
                        : part instanceof Part.Line line
                            ? Stream.of(new Part.Entry(TEXT, line.text()))
                            : part instanceof Part.Entry entry ? Stream.of(entry) : Stream.empty());
    Stream<Part.Entry> notes = document.notes().stream().map(note -> new Part.Entry(NOTE, note));
    return Stream.of(title, texts, notes, document.method().stream()).flatMap(entries -> entries);
  }

  private String text(@Nullable Object cell) {
    if (cell instanceof Double number) {
      if (!Double.isFinite(number)) {
        return Double.isNaN(number) ? "" : number > 0 ? "∞" : "−∞";
      }
      String written = number.toString();
      return language == Language.SWEDISH ? written.replace('.', ',') : written;
    }
    return cell instanceof String words
        ? LocalTable.neutralised(words)
        : cell == null ? "" : cell.toString();
  }
}
