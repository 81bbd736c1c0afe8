package se.nuso.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** One table of a municipality's own on its way through, row by row. */
final class LocalTableReading {
  /** More than this is told of no file: it is no table of this kind. */
  private static final int MOST_FAULTS = 1_000;

  private static final Label FILE_NAME = new Label("Filnamnet", "The file name");

  private final Path path;
  private final Location file;
  private final SeparatorGuess known;
  private final List<Finding> wrong = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();
  private @Nullable LocalColumns records;
  private Consumer<Finding> rejected = wrong::add;
  private boolean evenEmpty;

  /**
   * @param known names that its columns may have; none if any will do
   */
  LocalTableReading(Path path, Set<String> known) {
    this.path = path;
    this.file = new Location(FileFormat.nameOf(path), 0, 0, null);
    this.known = SeparatorGuess.ofNames(known, file);
  }

  /** Rows whose cells are all empty are handed over too. */
  LocalTableReading evenEmpty() {
    evenEmpty = true;
    return this;
  }

  /** The rows are records: one at fault is rejected, and the rest handed over. */
  LocalTableReading records(LocalColumns columns, Consumer<Finding> rejected) {
    this.records = columns;
    this.rejected = rejected;
    return this;
  }

  LocalTable forEach(Consumer<LocalTable.Row> taker) {
    try {
      if (PersonalIdentityNumber.isIn(FileFormat.nameOf(path))) {
        throw new FileFault(RecordBinder.personal(file, FILE_NAME));
      }
      InputFile input = InputFile.open(path, ReadLimits.STANDARD, false);
      input.note().ifPresent(notes::add);
      try (Table table = open(input)) {
        evenEmpty &= input.format() == FileFormat.CSV;
        List<String> columns = readAll(table, taker);
        input.requireUnchanged();
        return LocalTable.head(FileFormat.nameOf(path), columns, notes);
      } catch (IOException e) {
        throw InputFile.fault(e, file);
      }
    } catch (FileFault fault) {
      throw new LocalFileException(fault.findings());
    }
  }

  private Table open(InputFile input) throws IOException {
    try {
      TableRows rows =
          switch (input.format()) {
            case CSV -> new CsvTable(input, ReadLimits.STANDARD, known, false);
            case XLSX ->
                new WorkbookTable(
                    input.path(), input.size(), ReadLimits.STANDARD, known, SheetChoice.BEST);
            default ->
                throw ReadFault.UNKNOWN_FORMAT.ends(
                    input.location(),
                    Map.of("found", "." + input.format(), "expected", ".csv, .txt, .xlsx"));
          };
      return new Table(rows, known);
    } catch (FileFault | IOException e) {
      input.characters().close();
      throw e;
    }
  }

  private List<String> readAll(Table table, Consumer<LocalTable.Row> taker) {
    Table.Row header = table.header();
    notes.addAll(table.notes());
    LocalTable.guarded(header.cells(), file, header.line(), wrong);
    List<String> names = header.cells();
    SplitNumbers split = new SplitNumbers(names, position -> false);
    DoubtfulTexts doubtful = new DoubtfulTexts();
    doubtful.add(header.line(), names);
    try {
      for (RawRow row = table.next();
          row != null && wrong.size() < MOST_FAULTS;
          row = table.next()) {
        row.addTo(split);
        row.addTo(doubtful);
        boolean empty = evenEmpty && row.width() > 1 && row.width() == names.size();
        if (!row.blank() || empty) {
          take(row, names, table, taker);
        }
      }
      notes.addAll(table.notes());
      wrong.addAll(split.findings(file));
      notes.addAll(doubtful.findings(file));
    } catch (FileFault ended) {
      wrong.addAll(ended.findings());
    }
    if (!wrong.isEmpty()) {
      throw new FileFault(wrong);
    }
    return names;
  }

  private void take(RawRow raw, List<String> names, Table table, Consumer<LocalTable.Row> taker) {
    Location line = new Location(file.file(), raw.line(), 0, null);
    for (int position : raw.personal()) {
      wrong.add(RecordBinder.personal(line, HeaderBinding.position(position + 1)));
    }
    Optional<ReadFault> none = records == null ? Optional.empty() : raw.noRecord(names);
    Finding width = none.isPresent() ? none.get().at(line, Map.of()) : table.wrongWidth(raw, line);
    if (width != null) {
      rejected.accept(width);
      return;
    }
    if (records != null) {
      table.requireSameNames(raw);
    }
    List<Finding> faults = new ArrayList<>();
    Table.Row row = raw.checked(line, names, List.of(), i -> isRead(names.get(i)), faults::add);
    faults.forEach(rejected);
    if (wrong.isEmpty() && faults.isEmpty()) {
      taker.accept(
          new LocalTable.Row(row.line(), row.cells().stream().map(LocalTable::restored).toList()));
    }
  }

  /** What stands in a column that a mapping leaves out is of no account. */
  private boolean isRead(String name) {
    return records == null || !records.variable(name).filter(String::isEmpty).isPresent();
  }
}
