package se.nuso.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The records of all sheets of a workbook that have the same names, one sheet after another. */
final class AllSheets implements RecordSource {
  private final InputFile input;
  private final ReadLimits limits;
  private final SeparatorGuess known;
  private final Mapping mapping;
  private final Iterator<String> left;
  private TableSource source;

  private AllSheets(
      InputFile input,
      ReadLimits limits,
      SeparatorGuess known,
      Mapping mapping,
      Iterator<String> left)
      throws IOException {
    this.input = input;
    this.limits = limits;
    this.known = known;
    this.mapping = mapping;
    this.left = left;
    this.source = nextSheet();
  }

  static RecordSource of(InputFile input, ReadLimits limits, SeparatorGuess known, Mapping mapping)
      throws IOException {
    List<String> sheets = WorkbookTable.alike(input.path(), input.size(), limits, known);
    return new AllSheets(input, limits, known, mapping, sheets.iterator());
  }

  static TableSource one(
      InputFile input, ReadLimits limits, SeparatorGuess known, SheetChoice choice, Mapping mapping)
      throws IOException {
    return new TableSource(
        new Table(new WorkbookTable(input.path(), input.size(), limits, known, choice), known),
        mapping);
  }

  private TableSource nextSheet() throws IOException {
    return one(input, limits, known, new SheetChoice(left.next(), true), mapping);
  }

  @Override
  public boolean next(RecordBinder<?> binder) {
    while (!source.next(binder)) {
      if (!left.hasNext()) {
        return false;
      }
      try {
        source.close();
        source = nextSheet();
      } catch (IOException e) {
        throw InputFile.fault(e, input.location());
      }
    }
    return true;
  }

  @Override
  public long bytesTaken(long ofCharacters) {
    return source.bytesTaken(ofCharacters);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
