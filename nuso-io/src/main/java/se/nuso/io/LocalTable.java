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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Label;
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

  private static final char MARK = '\'';
  private static final String SHEET = "data";

  /** More than this is told of no file: it is no table of this kind. */
  private static final int MOST_FAULTS = 1_000;

  private static final Label FILE_NAME = new Label("Filnamnet", "The file name");

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;
  private final List<Finding> findings;

  private LocalTable(String file, List<String> columns, List<Row> rows, List<Finding> findings) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.findings = List.copyOf(findings);
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
   * A table made here, to be written.
   *
   * @param columns the names of the columns
   * @param rows the rows, each with a cell for each column
   * @throws IllegalArgumentException if a row has another number of cells
   */
  public static LocalTable of(List<String> columns, List<List<String>> rows) {
    List<Row> made = new ArrayList<>();
    for (List<String> cells : rows) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row " + (made.size() + 1) + " has " + cells.size() + " cells, not " + columns.size());
      }
      made.add(new Row(0, cells));
    }
    return new LocalTable("", columns, made, List.of());
  }

  /**
   * Reads a table into memory.
   *
   * @param path the file
   * @throws LocalFileException if it is no such table, or holds a personal identity number
   */
  public static LocalTable read(Path path) {
    List<Row> rows = new ArrayList<>();
    LocalTable head = forEach(path, rows::add);
    return new LocalTable(head.file, head.columns, rows, head.findings);
  }

  /**
   * Reads a table of any size row by row, and keeps none.
   *
   * @param path the file
   * @param taker takes each row
   * @return the table without its rows
   * @throws LocalFileException if it is no such table, has rows of the wrong width, or holds a
   *     personal identity number; up to a thousand such faults are named, not the first alone, and
   *     rows that were handed over before must then not be used
   */
  public static LocalTable forEach(Path path, Consumer<Row> taker) {
    return forEach(path, taker, null, false);
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
    return forEach(path, taker, null, true);
  }

  /**
   * Reads a table of any size row by row, and passes over rows of the wrong width, as a reader
   * rejects them.
   *
   * @param path the file
   * @param taker takes each row
   * @param ragged is told of each row that has too few or too many cells
   * @return the table without its rows
   * @throws LocalFileException if it is no such table, or holds a personal identity number; rows
   *     that were handed over before must then not be used
   */
  public static LocalTable forEachOfWidth(
      Path path, Consumer<Row> taker, Consumer<Finding> ragged) {
    return forEach(path, taker, ragged, false);
  }

  private static LocalTable forEach(
      Path path, Consumer<Row> taker, @Nullable Consumer<Finding> ragged, boolean evenEmpty) {
    Location file = new Location(FileFormat.nameOf(path), 0, 0, null);
    try {
      if (PersonalIdentityNumber.isIn(FileFormat.nameOf(path))) {
        throw new FileFault(RecordBinder.personal(file, FILE_NAME));
      }
      InputFile input = InputFile.open(path, ReadLimits.STANDARD, false);
      try (Table table = open(input)) {
        DoubtfulTexts doubtful = new DoubtfulTexts();
        List<String> columns =
            readAll(
                table,
                file,
                taker,
                ragged,
                evenEmpty && input.format() == FileFormat.CSV,
                doubtful);
        return new LocalTable(FileFormat.nameOf(path), columns, List.of(), doubtful.findings(file));
      } catch (IOException e) {
        throw InputFile.fault(e, file);
      }
    } catch (FileFault fault) {
      throw new LocalFileException(fault.findings());
    }
  }

  private static Table open(InputFile input) throws IOException {
    try {
      SeparatorGuess any = SeparatorGuess.ofAny(input.location());
      return switch (input.format()) {
        case CSV -> new CsvTable(input, ReadLimits.STANDARD, any, false);
        case XLSX -> new WorkbookTable(input.path(), input.size(), ReadLimits.STANDARD, any);
        default ->
            throw ReadFault.UNKNOWN_FORMAT.ends(
                input.location(),
                Map.of("found", "." + input.format(), "expected", ".csv, .txt, .xlsx"));
      };
    } catch (FileFault | IOException e) {
      input.characters().close();
      throw e;
    }
  }

  private static List<String> readAll(
      Table table,
      Location file,
      Consumer<Row> taker,
      @Nullable Consumer<Finding> ragged,
      boolean evenEmpty,
      DoubtfulTexts doubtful) {
    List<Finding> wrong = new ArrayList<>();
    Table.Row header = table.header();
    guard(header, file, wrong);
    doubtful.add(header.line(), header.cells());
    SplitNumbers split = new SplitNumbers(header.cells(), position -> false);
    try {
      for (Table.Row row = table.next();
          row != null && wrong.size() < MOST_FAULTS;
          row = table.next()) {
        int cells = row.cells().size();
        split.add(row.line(), row.cells());
        doubtful.add(row.line(), row.cells());
        if (!row.blank() || evenEmpty && cells > 1 && cells == header.cells().size()) {
          take(row, header, file, table.separator(), taker, ragged, wrong);
        }
      }
      wrong.addAll(split.findings(file));
    } catch (FileFault ended) {
      wrong.addAll(ended.findings());
    }
    if (!wrong.isEmpty()) {
      throw new FileFault(wrong);
    }
    return header.cells();
  }

  private static void take(
      Table.Row row,
      Table.Row header,
      Location file,
      String separator,
      Consumer<Row> taker,
      @Nullable Consumer<Finding> ragged,
      List<Finding> wrong) {
    guard(row, file, wrong);
    if (row.cells().size() != header.cells().size()) {
      Finding finding = ragged(row, header, file, separator);
      if (ragged == null) {
        wrong.add(finding);
      } else {
        ragged.accept(finding);
      }
    } else if (wrong.isEmpty()) {
      taker.accept(new Row(row.line(), row.cells().stream().map(LocalTable::restored).toList()));
    }
  }

  private static void guard(Table.Row row, Location file, List<Finding> wrong) {
    guarded(row.cells(), file, row.line(), wrong);
  }

  private static Finding ragged(Table.Row row, Table.Row header, Location file, String separator) {
    int expected = header.cells().size();
    int found = row.cells().size();
    ReadFault fault = found < expected ? ReadFault.TOO_FEW_CELLS : ReadFault.TOO_MANY_CELLS;
    return fault.at(
        new Location(file.file(), row.line(), 0, null),
        Map.of("expected", expected, "found", found, "separator", separator));
  }

  private static String restored(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && FORMULA.matcher(cell).matches()
        ? cell.substring(1)
        : cell;
  }

  private static String neutralised(String cell) {
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

  /**
   * What may point at a person, or be no text that anybody wrote, by kind and column with a count:
   * e-mail addresses, telephone numbers, addresses, wrong or lost letters, characters that are not
   * seen. Each is a warning, and none shows what stands there. Empty for a table made here.
   */
  public List<Finding> findings() {
    return findings;
  }

  /** The names of the columns, as written. */
  public List<String> columns() {
    return columns;
  }

  /** The rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The place of a column, whatever the case of its letters and the blanks between them.
   *
   * @param names the names that it may have; the first that is there counts
   * @throws LocalFileException if that name stands twice: which of the columns is meant is not ours
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
   * @return what must be said of the file
   * @throws LocalFileException if a cell or a name holds a personal identity number
   * @throws IllegalArgumentException if the file name holds one
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Written write(Path path) {
    return write(path, AtomicFile.Readers.AS_OTHER_FILES);
  }

  /**
   * The same; a file that was not there before can be read by its owner alone. For tables that tie
   * something to a person, such as a register.
   *
   * @param path the file
   * @return what must be said of the file
   */
  public Written writeForOwner(Path path) {
    return write(path, AtomicFile.Readers.OWNER_ALONE);
  }

  private Written write(Path path, AtomicFile.Readers readers) {
    List<Finding> personal = new ArrayList<>();
    Location target = new Location(FileFormat.nameOf(path), 0, 0, null);
    guarded(columns, target, 1, personal);
    SplitNumbers split = new SplitNumbers(columns, position -> false);
    for (int i = 0; i < rows.size(); i++) {
      guarded(rows.get(i).cells(), target, i + 2, personal);
      split.add(i + 2, rows.get(i).cells());
    }
    personal.addAll(split.findings(target));
    if (!personal.isEmpty()) {
      throw new LocalFileException(personal);
    }
    boolean workbook = FileFormat.of(path).filter(FileFormat.XLSX::equals).isPresent();
    return new Written(
        FileFormat.nameOf(path),
        workbook
            ? AtomicFile.writeBytes(path, readers, this::writeWorkbook)
            : writeCsv(path, readers));
  }

  private void writeWorkbook(OutputStream stream) throws IOException {
    WorkbookSheet sheet = new WorkbookSheet(stream, SHEET);
    sheet.begin();
    writeRow(columns, sheet);
    for (Row row : rows) {
      writeRow(row.cells(), sheet);
    }
    sheet.end();
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

  private static void guarded(
      List<String> cells, Location file, long line, List<Finding> personal) {
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
