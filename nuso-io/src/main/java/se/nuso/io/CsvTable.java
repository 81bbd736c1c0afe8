package se.nuso.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** A CSV file as a table: finds what stands between the cells, then leaves the rest to FastCSV. */
final class CsvTable implements TableRows {
  /** The line by which Excel tells itself what separates the cells. */
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=(.*?)\"?", Pattern.CASE_INSENSITIVE);

  private static final Pattern RECORD_LINE = Pattern.compile("starting at line (\\d+)");

  /** FastCSV demands a buffer of some size; the limit itself is counted to the character. */
  private static final int BUFFER_HEADROOM = 1 << 15;

  private static final Label FOUND = new Label("", "");
  private static final Label TOLD =
      new Label(", som raden ”sep=” säger", ", as the line “sep=” says");

  private final Location file;
  private final ReadLimits limits;
  private final CsvReader<RawRow> reader;
  private final Iterator<RawRow> rows;
  private final char separator;
  private final long linesBefore;
  private final CsvRows handler;
  private final List<Finding> notes = new ArrayList<>();

  CsvTable(InputFile input, ReadLimits limits, SeparatorGuess guess, boolean strict)
      throws IOException {
    this.file = input.location();
    this.limits = limits;
    BufferedReader lines = new BufferedReader(input.characters());
    long skipped = 0;
    Character named = null;
    String line = peek(lines);
    while (line != null && named == null && (line.isBlank() || separator(line) != null)) {
      named = separator(line);
      lines.readLine();
      skipped++;
      line = peek(lines);
    }
    if (line == null) {
      throw ReadFault.EMPTY_FILE.ends(file, Map.of());
    }
    linesBefore = skipped;
    List<String> ahead = named != null ? List.of(line) : ahead(lines);
    separator = named != null ? named : guess.separator(ahead);
    if (named != null) {
      requireNoOther(guess, line);
    }
    if (named != null || separator != ';') {
      Map<String, Object> how =
          Map.of("separator", inWords(separator), "how", named == null ? FOUND : TOLD);
      if (strict && named == null) {
        throw ReadFault.FOUND_SEPARATOR.endsStrictly(file, how);
      }
      notes.add(ReadFault.FOUND_SEPARATOR.at(file, how));
    }
    handler = new CsvRows(file, limits, linesBefore);
    reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .maxBufferSize(limits.recordCharacters() + BUFFER_HEADROOM)
            .build(handler, lines);
    rows = reader.iterator();
  }

  /** A line {@code sep=} that the names contradict would make one column of them. */
  private void requireNoOther(SeparatorGuess guess, String names) {
    guess
        .insteadOf(separator, names)
        .ifPresent(
            other -> {
              throw ReadFault.CONTRADICTED_SEPARATOR.ends(
                  file, Map.of("separator", inWords(separator), "found", inWords(other)));
            });
  }

  /** The next line, which stays to be read. */
  private @Nullable String peek(BufferedReader lines) throws IOException {
    lines.mark(limits.recordCharacters() + 2);
    StringBuilder line = new StringBuilder();
    int c = lines.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      line.append((char) c);
      if (line.length() > limits.recordCharacters()) {
        throw limits.exceeded(Limit.RECORD_CHARACTERS, file);
      }
      c = lines.read();
    }
    lines.reset();
    return line.toString();
  }

  /** The first lines, which stay to be read: the line of names may stand below a title. */
  private List<String> ahead(BufferedReader lines) throws IOException {
    lines.mark(limits.recordCharacters() + 2);
    List<String> first = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int read = 0;
    for (int c = lines.read();
        c >= 0 && first.size() < Table.LOOKED_AT && read < limits.recordCharacters();
        c = lines.read()) {
      read++;
      if (c == '\n' || c == '\r') {
        first.add(line.toString());
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
    if (first.size() < Table.LOOKED_AT) {
      first.add(line.toString());
    }
    lines.reset();
    return first;
  }

  private @Nullable Character separator(String line) {
    Matcher named = SEPARATOR_LINE.matcher(line);
    if (!named.matches()) {
      return null;
    }
    String written = named.group(1);
    if (written.length() != 1 || ";,\t".indexOf(written.charAt(0)) < 0) {
      throw ReadFault.UNKNOWN_SEPARATOR.ends(new Location(file.file(), 1, 0, null), Map.of());
    }
    return written.charAt(0);
  }

  @Override
  public @Nullable RawRow next() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (CsvParseException e) {
      throw fault(e);
    } catch (UncheckedIOException e) {
      throw InputFile.fault(Objects.requireNonNull(e.getCause()), file);
    }
  }

  private FileFault fault(CsvParseException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof FileFault fault) {
        return fault;
      }
      if (cause instanceof IOException ofFile) {
        return InputFile.fault(ofFile, file);
      }
    }
    String message = String.valueOf(e.getMessage());
    Matcher start = RECORD_LINE.matcher(message);
    long line = linesBefore + (start.find() ? Long.parseLong(start.group(1)) : 1);
    Location location = new Location(file.file(), line, 0, null);
    if (message.startsWith("The maximum buffer size")) {
      return limits.exceeded(Limit.RECORD_CHARACTERS, location);
    }
    ReadFault fault =
        message.startsWith("Unclosed") ? ReadFault.UNCLOSED_QUOTE : ReadFault.TEXT_AFTER_QUOTE;
    return fault.ends(location, Map.of("line", line));
  }

  private static Label inWords(char separator) {
    return switch (separator) {
      case ',' -> new Label("komma", "a comma");
      case '\t' -> new Label("tabb", "a tab");
      default -> new Label("semikolon", "a semicolon");
    };
  }

  @Override
  public List<Finding> notes() {
    List<Finding> told = new ArrayList<>(notes);
    notes.clear();
    handler.tellOfRepairs(told::add);
    return told;
  }

  @Override
  public Location file() {
    return file;
  }

  @Override
  public boolean leavesOutEmptyCells() {
    return false;
  }

  @Override
  public Label mendOfTooMany() {
    String written = separator == '\t' ? "tab" : String.valueOf(separator);
    return new Label(
        "Sätt citattecken om en cell som innehåller skiljetecknet ”" + written + "”",
        "Put quotes around a cell that holds the separator “" + written + "”");
  }

  @Override
  public FileFault noNames(List<String> examples) {
    return SeparatorGuess.noNames(file, examples);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
