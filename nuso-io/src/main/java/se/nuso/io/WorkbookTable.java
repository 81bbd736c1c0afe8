package se.nuso.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * One sheet of an Excel workbook (.xlsx): of the visible ones that which has most of the known
 * column names on a line near its top, or the one that is asked for. Which it was is told, and that
 * others have known names too.
 *
 * <p>Read with the JDK's own zip and XML, not with a library: the libraries at hand take the memory
 * that a file asks for. A cell that says it stands in column ZZZZZZ is enough to end their program.
 */
final class WorkbookTable implements TableRows {
  private static final int LISTED = 6;
  private static final long ALIKE = 2;

  private final WorkbookParts parts;
  private final WorkbookSheets sheets;
  private final List<String> texts;
  private final WorkbookDates dates;
  private final SeparatorGuess known;
  private final List<Finding> notes = new ArrayList<>();
  private final Location file;
  private final WorkbookRows rows;
  private List<WorkbookSheets.Sheet> alike = List.of();
  private long firstLine;
  private boolean ended;

  WorkbookTable(Path path, long size, ReadLimits limits, SeparatorGuess known, SheetChoice choice)
      throws IOException {
    this.known = known;
    this.parts = new WorkbookParts(path, size, known.file(), limits);
    try {
      this.sheets = WorkbookSheets.of(parts);
      this.texts = WorkbookTexts.of(parts, sheets.texts());
      this.dates = new WorkbookDates(parts, sheets);
      Looked chosen = choose(choice);
      this.file = chosen.location(known.file(), choice.all());
      this.rows = open(chosen.sheet());
    } catch (FileFault | IOException e) {
      parts.close();
      throw e;
    }
  }

  /**
   * A sheet that has been looked at.
   *
   * @param names the most known names on one of its first lines
   * @param width the most cells on one of them; where no name is known, the widest sheet is the one
   *     with the records
   */
  private record Looked(WorkbookSheets.Sheet sheet, long names, long width) {
    private long measure(boolean named) {
      return named ? names : width;
    }

    private Location location(Location file, boolean named) {
      return named
          ? new Location(file.file() + " (" + Shown.of(sheet.name()) + ")", 0, 0, null)
          : file;
    }
  }

  private WorkbookRows open(WorkbookSheets.Sheet sheet) throws IOException {
    WorkbookXml xml = parts.open(sheet.part());
    if (xml == null) {
      throw WorkbookXml.damaged(sheet.part(), parts.file());
    }
    return new WorkbookRows(xml, parts, texts, dates);
  }

  private Looked choose(SheetChoice choice) throws IOException {
    List<Looked> looked = new ArrayList<>();
    for (WorkbookSheets.Sheet sheet : sheets.visible()) {
      if (PersonalIdentityNumber.isIn(sheet.name())) {
        throw new FileFault(
            RecordBinder.personal(
                parts.file(), new Label("Ett blads namn", "The name of a sheet")));
      }
      if (choice.name().isEmpty() || isNamed(sheet, choice.name())) {
        looked.add(look(sheet));
      }
    }
    if (looked.isEmpty() && !choice.name().isEmpty()) {
      throw ReadFault.NO_SUCH_SHEET.ends(
          parts.file(), Map.of("sheet", Shown.of(choice.name()), "found", names(sheets.visible())));
    }
    boolean named = looked.stream().anyMatch(one -> one.names() > 0);
    Looked best = null;
    for (Looked one : looked) {
      long least = best == null ? 0 : best.measure(named);
      best = one.measure(named) > least && (named || !known.required()) ? one : best;
    }
    if (best == null) {
      throw looked.stream().anyMatch(one -> one.width() > 0)
          ? noNames(known.examples())
          : ReadFault.EMPTY_FILE.ends(parts.file(), Map.of());
    }
    long most = best.names();
    alike =
        named
            ? looked.stream().filter(one -> one.names() * ALIKE > most).map(Looked::sheet).toList()
            : List.of();
    if (!choice.all()) {
      tellOfChoice(best.sheet());
    }
    return best;
  }

  private static boolean isNamed(WorkbookSheets.Sheet sheet, String name) {
    return sheet.name().strip().equalsIgnoreCase(name.strip());
  }

  private Looked look(WorkbookSheets.Sheet sheet) throws IOException {
    long names = 0;
    long width = 0;
    try (WorkbookRows candidate = open(sheet)) {
      RawRow row = candidate.next();
      for (int i = 0; row != null && i < Table.LOOKED_AT; i++) {
        if (!row.blank() && firstLine == 0) {
          firstLine = row.line();
        }
        width = Math.max(width, row.filled());
        names = known.names().isEmpty() ? 0 : Math.max(names, row.known(known));
        row = i + 1 < Table.LOOKED_AT ? candidate.next() : null;
      }
    }
    return new Looked(sheet, names, width);
  }

  private void tellOfChoice(WorkbookSheets.Sheet best) {
    List<WorkbookSheets.Sheet> others = alike.stream().filter(one -> one != best).toList();
    String left = names(sheets.visible().stream().filter(one -> one != best).toList());
    String sheet = Shown.of(best.name());
    if (!others.isEmpty()) {
      notes.add(
          ReadFault.SHEETS_ALIKE.at(
              parts.file(), Map.of("sheet", sheet, "n", others.size(), "found", names(others))));
    } else if (sheets.count() > 1) {
      notes.add(
          ReadFault.CHOSEN_SHEET.at(
              parts.file(),
              Map.of(
                  "sheet",
                  sheet,
                  "n",
                  sheets.count() - 1,
                  "found",
                  left.isEmpty() ? "" : " (" + left + ")")));
    }
  }

  private static String names(List<WorkbookSheets.Sheet> sheets) {
    String first =
        sheets.stream()
            .limit(LISTED)
            .map(sheet -> "”" + Shown.of(sheet.name()) + "”")
            .collect(Collectors.joining(", "));
    return sheets.size() > LISTED ? first + ", …" : first;
  }

  @Override
  public @Nullable RawRow next() {
    RawRow row = ended ? null : rows.next();
    if (row == null && !ended) {
      ended = true;
      rows.tellOfRepairs(notes::add);
      if (rows.merged() > 0) {
        notes.add(ReadFault.MERGED_CELLS.at(file, Map.of("n", rows.merged())));
      }
      rows.hidden().ofRows(file).ifPresent(notes::add);
    }
    return row;
  }

  @Override
  public Location file() {
    return file;
  }

  @Override
  public boolean leavesOutEmptyCells() {
    return true;
  }

  @Override
  public Optional<Finding> ofColumns(List<String> names) {
    return rows.hidden().ofColumns(names, file);
  }

  @Override
  public Label mendOfTooMany() {
    return new Label("Ta bort det som står bredvid tabellen", "Remove what is beside the table");
  }

  @Override
  public boolean countsFrom1904() {
    return sheets.from1904();
  }

  @Override
  public long bytesTaken(long ofCharacters) {
    return ended ? parts.fileSize() : parts.bytesTaken();
  }

  @Override
  public FileFault noNames(List<String> examples) {
    return ReadFault.NO_KNOWN_COLUMNS.ends(
        new Location(parts.file().file(), firstLine, 0, null),
        Map.of(
            "place",
            new Label(
                "Inget synligt blad (" + names(sheets.visible()) + ")",
                "No visible sheet (" + names(sheets.visible()) + ")"),
            "how",
            new Label(
                " på sina första "
                    + Table.LOOKED_AT
                    + " rader; det första innehållet står på rad "
                    + firstLine,
                " on its first "
                    + Table.LOOKED_AT
                    + " lines; the first content is on line "
                    + firstLine),
            "expected",
            String.join(";", examples)));
  }

  /** The sheets whose best lines have about as many known names as that of the best. */
  static List<String> alike(Path path, long size, ReadLimits limits, SeparatorGuess known)
      throws IOException {
    try (WorkbookTable best = new WorkbookTable(path, size, limits, known, SheetChoice.ALL)) {
      return best.alike.stream().map(WorkbookSheets.Sheet::name).toList();
    }
  }

  @Override
  public List<Finding> notes() {
    List<Finding> told = List.copyOf(notes);
    notes.clear();
    return told;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    parts.close();
  }
}
