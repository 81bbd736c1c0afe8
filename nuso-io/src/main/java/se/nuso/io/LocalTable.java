package se.nuso.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * A table that a municipality keeps itself, with columns of its own: a mapping, a register of
 * serial numbers, a list to join. Cells are texts without blanks around them, letters composed
 * (NFC); rows without content are passed over. Immutable, and it shows none of its content.
 *
 * <p>A table with a personal identity number anywhere, also in the file's name, is neither read nor
 * written. Writing is atomic, in the form that a Swedish Excel opens; a cell that a spreadsheet
 * would take for a formula is written with {@code '} before it, which is taken away on reading;
 * what is written is read back the same.
 */
public final class LocalTable {
  /**
   * What a spreadsheet takes for a formula; one with marks before it already is marked once more,
   * so that taking one away gives back what was there.
   */
  private static final Pattern FORMULA = Pattern.compile("'*[=+@-].*", Pattern.DOTALL);

  /** NUL, and halves of characters that stand alone. */
  private static final Pattern UNWRITABLE =
      Pattern.compile(
          "\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private static final char MARK = '\'';
  private static final String SHEET = "data";

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;
  private final List<Finding> notes;

  private LocalTable(String file, List<String> columns, List<Row> rows, List<Finding> notes) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.notes = List.copyOf(notes);
  }

  /**
   * A row of a table.
   *
   * @param line the line of the file that it starts on; 0 when the table comes from no file
   * @param cells one text for each column
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Hides the content: it may identify a person. */
    @Override
    public String toString() {
      return "Row[line=" + line + ", " + cells.size() + " cells]";
    }
  }

  /**
   * A table made here, to be written. Its texts become as they would be read from a file ({@link
   * #cleaned}).
   *
   * @param columns the names of the columns
   * @param rows the rows, each with a cell for each column
   * @throws IllegalArgumentException if a row has another number of cells
   */
  public static LocalTable of(List<String> columns, List<List<String>> rows) {
    return of(columns, rows, List.of());
  }

  /**
   * A table made here of another file.
   *
   * @param columns the names of the columns
   * @param rows the rows, each with a cell for each column
   * @param notes what must be said of that file
   * @throws IllegalArgumentException if a row has another number of cells
   */
  public static LocalTable of(List<String> columns, List<List<String>> rows, List<Finding> notes) {
    List<Row> made = new ArrayList<>();
    for (List<String> cells : rows) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row " + (made.size() + 1) + " has " + cells.size() + " cells, not " + columns.size());
      }
      made.add(new Row(0, cells.stream().map(LocalTable::cleaned).toList()));
    }
    return new LocalTable("", columns.stream().map(LocalTable::cleaned).toList(), made, notes);
  }

  /**
   * Reads a table into memory.
   *
   * @param path the file
   * @param known names that a column of it may have, by which its line of names and the sheet of a
   *     workbook are found; where none is given, a title above the names is told by its width, and
   *     of several sheets the widest is read
   * @throws LocalFileException if it is no such table, has a cell that is a formula, an error value
   *     or of a type that cannot be read, or holds a personal identity number
   */
  public static LocalTable read(Path path, String... known) {
    List<Row> rows = new ArrayList<>();
    LocalTable head = new LocalTableReading(path, Set.of(known)).forEach(rows::add);
    return new LocalTable(head.file, head.columns, rows, head.notes);
  }

  /**
   * Reads a table of any size row by row, and keeps none.
   *
   * @param path the file
   * @param taker takes each row
   * @return the table without its rows
   * @throws LocalFileException if it is no such table, has rows of the wrong width or cells that
   *     are no values, or holds a personal identity number; up to a thousand such faults are named,
   *     not the first alone, and rows that were handed over before must then not be used
   */
  public static LocalTable forEach(Path path, Consumer<Row> taker) {
    return new LocalTableReading(path, Set.of()).forEach(taker);
  }

  /**
   * Reads a table of any size row by row, and hands over rows whose cells are all empty too, which
   * tell of a record that lacks every answer. A line without any separator is passed over all the
   * same, and so are empty rows of a workbook, which are often left over from its formatting.
   *
   * @param path the file
   * @param taker takes each row
   * @return the table without its rows
   * @throws LocalFileException as {@link #forEach(Path, Consumer)}
   */
  public static LocalTable forEachEvenEmpty(Path path, Consumer<Row> taker) {
    return new LocalTableReading(path, Set.of()).evenEmpty().forEach(taker);
  }

  /**
   * Reads an extract of records with local names row by row, as a reader with that mapping does: it
   * finds the same line of names on the same sheet, and rejects the same rows, be it that they have
   * the wrong width, a cell that is no value in a column that is read, or are no records at all,
   * such as a total.
   *
   * @param path the file
   * @param columns what its columns hold
   * @param taker takes each row
   * @param rejected is told of each row that is rejected
   * @return the table without its rows
   * @throws LocalFileException if it is no such table, or holds a personal identity number; rows
   *     that were handed over before must then not be used
   */
  public static LocalTable forEachRecord(
      Path path, LocalColumns columns, Consumer<Row> taker, Consumer<Finding> rejected) {
    return new LocalTableReading(path, columns.columns()).records(columns, rejected).forEach(taker);
  }

  /** A table whose rows have been handed over. */
  static LocalTable head(String file, List<String> columns, List<Finding> notes) {
    return new LocalTable(file, columns, List.of(), notes);
  }

  static String restored(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && FORMULA.matcher(cell).matches()
        ? cell.substring(1)
        : cell;
  }

  static String neutralised(String cell) {
    return FORMULA.matcher(cell).matches() ? MARK + cell : cell;
  }

  /** In a workbook a text is no formula; only what reading would take a mark from gets one. */
  private static String kept(String cell) {
    return restored(cell).equals(cell) ? cell : MARK + cell;
  }

  /** The file's name; empty for a table made here. */
  public String file() {
    return file;
  }

  /** The names of the columns, as written. */
  public List<String> columns() {
    return columns;
  }

  /**
   * What must be said of the file though it could be read: which sheet it was, its encoding, a
   * title above the names, merged or hidden cells; and by kind and column with a count what may
   * point at a person, or be no text that anybody wrote: e-mail addresses, telephone numbers,
   * addresses, wrong or lost letters, characters that are not seen.
   */
  public List<Finding> notes() {
    return notes;
  }

  /** The rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The place of a column, whatever the case of its letters and the blanks between them.
   *
   * @param names the names that it may have; the first that is there counts
   * @throws LocalFileException if that name occurs twice: which of the columns is meant is not ours
   *     to guess
   */
  public OptionalInt position(String... names) {
    for (String name : names) {
      int[] positions =
          IntStream.range(0, columns.size())
              .filter(
                  i -> SeparatorGuess.folded(columns.get(i)).equals(SeparatorGuess.folded(name)))
              .toArray();
      if (positions.length > 1) {
        String written = Shown.of(columns.get(positions[0]));
        throw new LocalFileException(
            List.of(
                ReadFault.DUPLICATED_COLUMN.at(
                    at(0, written),
                    Map.of(
                        "column",
                        written,
                        "first",
                        positions[0] + 1,
                        "second",
                        positions[1] + 1))));
      }
      if (positions.length == 1) {
        return OptionalInt.of(positions[0]);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * A place in the table, for findings.
   *
   * @param line the line; 0 for the file as a whole
   * @param column the column; empty for none
   */
  public Location at(long line, String column) {
    return new Location(
        file.isEmpty() ? null : file, line, 0, column.isEmpty() ? null : Shown.of(column));
  }

  /**
   * Writes the table, whole or not at all: as a workbook if the file's name ends in {@code .xlsx},
   * else as CSV.
   *
   * @param path the file
   * @throws LocalFileException if a cell or a name holds a personal identity number, or a character
   *     that no file can hold (NUL, or half of one)
   * @throws IllegalArgumentException if the file name holds one, or is that of a workbook of
   *     another kind
   * @throws java.io.UncheckedIOException if the file cannot be written
   * @return what must be said of the file
   */
  public Written write(Path path) {
    return write(path, AtomicFile.Readers.AS_OTHER_FILES, List.of());
  }

  /**
   * The same; a file that was not there before can be read by its owner alone. For tables that tie
   * something to a person, such as a register.
   *
   * @param path the file
   * @return what must be said of the file
   */
  public Written writeForOwner(Path path) {
    return write(path, AtomicFile.Readers.OWNER_ALONE, List.of());
  }

  /**
   * Writes the table with another that explains it: as a second sheet of a workbook, or as a CSV
   * file beside it whose name ends in the other's name.
   *
   * @param path the file
   * @param name what the other table is called, in letters
   * @param other the other table
   * @return the files that were written
   * @throws LocalFileException as {@link #write(Path)}
   */
  public List<Path> write(Path path, String name, LocalTable other) {
    if (isWorkbook(path)) {
      write(path, AtomicFile.Readers.AS_OTHER_FILES, List.of(new Sheet(name, other)));
      return List.of(path);
    }
    String file = FileFormat.nameOf(path);
    String extension = FileFormat.extension(path);
    Path beside =
        path.resolveSibling(
            file.substring(0, file.length() - extension.length()) + "-" + name + extension);
    write(path);
    other.write(beside);
    return List.of(path, beside);
  }

  private record Sheet(String name, LocalTable table) {}

  private static boolean isWorkbook(Path path) {
    if (FileFormat.isOtherSpreadsheet(path)
        || FileFormat.of(path).isEmpty() && FileFormat.toRead(path).isPresent()) {
      throw new IllegalArgumentException("A table is written as .xlsx or .csv");
    }
    return FileFormat.of(path).filter(FileFormat.XLSX::equals).isPresent();
  }

  private Written write(Path path, AtomicFile.Readers readers, List<Sheet> more) {
    Location target = new Location(FileFormat.nameOf(path), 0, 0, null);
    List<Finding> wrong = new ArrayList<>(wrong(target));
    more.forEach(sheet -> wrong.addAll(sheet.table().wrong(target)));
    if (!wrong.isEmpty()) {
      throw new LocalFileException(wrong);
    }
    return new Written(
        FileFormat.nameOf(path),
        isWorkbook(path)
            ? AtomicFile.writeBytes(path, readers, stream -> writeWorkbook(stream, more))
            : writeCsv(path, readers));
  }

  /** What keeps the table from being written. */
  private List<Finding> wrong(Location target) {
    List<Finding> wrong = new ArrayList<>();
    SplitNumbers split = new SplitNumbers(columns, position -> false);
    guarded(columns, target, 1, wrong);
    unwritable(columns, target, 1, wrong);
    for (int i = 0; i < rows.size(); i++) {
      guarded(rows.get(i).cells(), target, i + 2, wrong);
      unwritable(rows.get(i).cells(), target, i + 2, wrong);
      split.add(i + 2, rows.get(i).cells());
    }
    wrong.addAll(split.findings(target));
    return wrong;
  }

  private static void unwritable(
      List<String> cells, Location file, long line, List<Finding> wrong) {
    for (int i = 0; i < cells.size(); i++) {
      if (UNWRITABLE.matcher(cells.get(i)).find()) {
        wrong.add(
            ReadFault.UNWRITABLE_CELL.at(
                new Location(file.file(), line, 0, null),
                Map.of("column", HeaderBinding.position(i + 1))));
      }
    }
  }

  private void writeWorkbook(OutputStream stream, List<Sheet> more) throws IOException {
    List<String> names = new ArrayList<>(List.of(SHEET));
    more.forEach(one -> names.add(one.name()));
    WorkbookSheet sheet = new WorkbookSheet(stream, names.toArray(String[]::new));
    sheet.begin();
    writeTo(sheet);
    for (Sheet one : more) {
      sheet.nextSheet();
      one.table().writeTo(sheet);
    }
    sheet.end();
  }

  private void writeTo(WorkbookSheet sheet) throws IOException {
    writeRow(columns, sheet);
    for (Row row : rows) {
      writeRow(row.cells(), sheet);
    }
  }

  private static void writeRow(List<String> cells, WorkbookSheet sheet) throws IOException {
    sheet.beginRow();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.text(i, kept(cells.get(i)));
      }
    }
    sheet.endRow();
  }

  private List<Finding> writeCsv(Path path, AtomicFile.Readers readers) {
    CsvFormat format = CsvFormat.SWEDISH_EXCEL;
    return AtomicFile.write(
        path,
        readers,
        writer -> {
          writer.write('\uFEFF');
          CsvWriter csv =
              CsvWriter.builder()
                  .fieldSeparator(format.separator())
                  .lineDelimiter(LineDelimiter.CRLF)
                  .build(writer);
          csv.writeRecord(columns);
          rows.forEach(
              row -> csv.writeRecord(row.cells().stream().map(LocalTable::neutralised).toList()));
          csv.flush();
        });
  }

  static void guarded(List<String> cells, Location file, long line, List<Finding> personal) {
    for (int i = 0; i < cells.size(); i++) {
      if (PersonalIdentityNumber.isIn(cells.get(i))) {
        personal.add(
            RecordBinder.personal(
                new Location(file.file(), line, 0, null), HeaderBinding.position(i + 1)));
      }
    }
  }

  /**
   * A text as it is read from a cell: without blanks or invisible marks around it, its letters
   * composed (NFC).
   *
   * @param text any text
   */
  public static String cleaned(String text) {
    return CleanText.of(text.toCharArray(), 0, text.length());
  }

  /** A text of the table as it may stand in a message: masked, short and on one line. */
  public static String shown(String text) {
    return Shown.of(text);
  }

  /** How large the table is; nothing of what it holds. */
  @Override
  public String toString() {
    return "LocalTable[" + columns.size() + " columns, " + rows.size() + " rows]";
  }
}
