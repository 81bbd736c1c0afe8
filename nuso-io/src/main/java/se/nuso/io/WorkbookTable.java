package se.nuso.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Label;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;

/**
 * The first visible sheet of an Excel workbook (.xlsx) whose first row with content has a known
 * column name.
 *
 * <p>Read with the JDK's own zip and XML, not with a library: the libraries at hand take the memory
 * that a file asks for. A cell that says it stands in column ZZZZZZ is enough to end their program.
 */
final class WorkbookTable implements Table {
  private final WorkbookParts parts;
  private final SeparatorGuess known;
  private final List<Finding> notes = new ArrayList<>();
  private final WorkbookRows rows;
  private final Table.Row header;
  private final boolean from1904;
  private boolean ended;

  WorkbookTable(Path path, long size, ReadLimits limits, SeparatorGuess known) throws IOException {
    this.known = known;
    this.parts = new WorkbookParts(path, size, known.file(), limits);
    try {
      WorkbookSheets sheets = WorkbookSheets.of(parts);
      List<String> texts = WorkbookTexts.of(parts, sheets.texts());
      WorkbookDates dates = new WorkbookDates(parts, sheets);
      Chosen chosen = choose(sheets, texts, dates);
      this.from1904 = sheets.from1904();
      this.rows = chosen.rows();
      this.header = chosen.header();
    } catch (FileFault | IOException e) {
      parts.close();
      throw e;
    }
  }

  private record Chosen(WorkbookRows rows, Table.Row header) {}

  private Chosen choose(WorkbookSheets sheets, List<String> texts, WorkbookDates dates)
      throws IOException {
    boolean content = false;
    for (WorkbookSheets.Sheet sheet : sheets.visible()) {
      if (PersonalIdentityNumber.isIn(sheet.name())) {
        throw new FileFault(
            RecordBinder.personal(
                parts.file(), new Label("Ett blads namn", "The name of a sheet")));
      }
      WorkbookXml xml = parts.open(sheet.part());
      if (xml == null) {
        throw WorkbookXml.damaged(sheet.part(), parts.file());
      }
      WorkbookRows candidate = new WorkbookRows(xml, parts, texts, dates);
      Table.Row first = candidate.next();
      while (first != null && first.blank()) {
        first = candidate.next();
      }
      content |= first != null;
      if (first != null && first.cells().stream().anyMatch(known::knows)) {
        noteChoice(sheet, sheets.count());
        return new Chosen(candidate, first);
      }
      candidate.close();
    }
    throw content
        ? ReadFault.NO_KNOWN_COLUMNS.ends(
            parts.file(), Map.of("expected", String.join(";", known.examples())))
        : ReadFault.EMPTY_FILE.ends(parts.file(), Map.of());
  }

  private void noteChoice(WorkbookSheets.Sheet sheet, int count) {
    if (count > 1) {
      notes.add(
          ReadFault.CHOSEN_SHEET.at(
              parts.file(), Map.of("sheet", Shown.of(sheet.name()), "n", count - 1)));
    }
  }

  @Override
  public Row header() {
    return header;
  }

  @Override
  public @Nullable Row next() {
    Row row = ended ? null : rows.next();
    if (row == null && !ended) {
      ended = true;
      rows.tellOfRepairs(notes::add);
      if (rows.merged() > 0) {
        notes.add(ReadFault.MERGED_CELLS.at(parts.file(), Map.of("n", rows.merged())));
      }
    }
    return row == null ? null : asWideAsTheNames(row);
  }

  /** A sheet leaves out the empty cells at the end of a row. */
  private Row asWideAsTheNames(Row row) {
    int absent = header.cells().size() - row.cells().size();
    if (absent > 0 && !row.blank()) {
      row.cells().addAll(Collections.nCopies(absent, ""));
    }
    return row;
  }

  @Override
  public boolean countsFrom1904() {
    return from1904;
  }

  @Override
  public String separator() {
    return "|";
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
