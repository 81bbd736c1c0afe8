package se.nuso.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/** Makes rows of the fields that FastCSV finds, and holds them to the limits. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<RawRow> {
  private static final char FIRST_ACCENT = 0x0300;

  private final Location file;
  private final ReadLimits limits;
  private final long linesBefore;
  private List<String> cells = List.of();
  private @Nullable List<RawRow.Odd> odd;
  private long line;
  private long length;
  private boolean brokenCell;
  private long composed;
  private long firstComposed;

  CsvRows(Location file, ReadLimits limits, long linesBefore) {
    this.file = file;
    this.limits = limits;
    this.linesBefore = linesBefore;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = startingLine + linesBefore;
    cells = new ArrayList<>(cells.size());
    odd = null;
    length = 0;
    brokenCell = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    length += size;
    if (size > limits.cellCharacters()) {
      throw limits.cellExceeded(location());
    }
    if (length > limits.recordCharacters()) {
      throw limits.recordExceeded(location());
    }
    if (index >= limits.columns()) {
      throw limits.columnsExceeded(location());
    }
    for (int i = offset; quoted && i < offset + size; i++) {
      brokenCell |= buffer[i] == '\n' || buffer[i] == '\r';
    }
    String cell = CleanText.of(buffer, offset, size);
    if (!cell.contentEquals(CharBuffer.wrap(buffer, offset, size))
        && isLoose(buffer, offset, size)) {
      firstComposed = composed++ == 0 ? line : firstComposed;
    }
    ReadFault fault = CellText.fault(cell);
    cells.add(fault == null ? cell : "");
    if (fault != null) {
      odd = odd == null ? new ArrayList<>() : odd;
      odd.add(new RawRow.Odd(index, fault, cell, ""));
    }
  }

  /** Whether a letter and its accent stand apart. */
  private static boolean isLoose(char[] buffer, int offset, int size) {
    for (int i = offset; i < offset + size; i++) {
      if (buffer[i] >= FIRST_ACCENT && Character.getType(buffer[i]) == Character.NON_SPACING_MARK) {
        return true;
      }
    }
    return false;
  }

  /** How many cells had to be composed, once it is known. */
  Optional<Finding> note() {
    if (composed == 0) {
      return Optional.empty();
    }
    Finding note =
        ReadFault.COMPOSED_LETTERS.at(
            new Location(file.file(), firstComposed, 0, null),
            Map.of("n", composed, "line", firstComposed));
    composed = 0;
    return Optional.of(note);
  }

  private Location location() {
    return new Location(file.file(), line, 0, null);
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line, cells, odd, brokenCell);
  }
}
