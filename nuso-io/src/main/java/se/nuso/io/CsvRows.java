package se.nuso.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** Makes rows of the fields that FastCSV finds, and holds them to the limits. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<RawRow> {
  private final Location file;
  private final ReadLimits limits;
  private final long linesBefore;
  private final RepairLog repairs = new RepairLog();
  private List<String> cells = List.of();
  private @Nullable List<RawRow.Odd> odd;
  private long line;
  private Location location;
  private long length;
  private boolean brokenCell;

  CsvRows(Location file, ReadLimits limits, long linesBefore) {
    this.file = file;
    this.location = file;
    this.limits = limits;
    this.linesBefore = linesBefore;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = startingLine + linesBefore;
    location = new Location(file.file(), line, 0, null);
    cells = new ArrayList<>(cells.size());
    odd = null;
    length = 0;
    brokenCell = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    length += size;
    if (size > limits.cellCharacters()) {
      throw limits.exceeded(Limit.CELL_CHARACTERS, location());
    }
    if (length > limits.recordCharacters()) {
      throw limits.exceeded(Limit.RECORD_CHARACTERS, location());
    }
    if (index >= limits.columns()) {
      throw limits.exceeded(Limit.COLUMNS, location());
    }
    for (int i = offset; quoted && i < offset + size; i++) {
      brokenCell |= buffer[i] == '\n' || buffer[i] == '\r';
    }
    String cell = CleanText.of(buffer, offset, size, repairs, location());
    ReadFault fault = CellText.fault(cell);
    cells.add(fault == null ? cell : "");
    if (fault != null) {
      odd = odd == null ? new ArrayList<>() : odd;
      odd.add(new RawRow.Odd(index, fault, cell, ""));
    }
  }

  /** What was repaired, once it is known. */
  void tellOfRepairs(Consumer<Finding> findings) {
    repairs.tell(findings);
  }

  private Location location() {
    return location;
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line, cells, odd, brokenCell);
  }
}
