package se.nuso.io.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Characters;
import se.nuso.codebook.MalformedValueException;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.identity.SerialNumber;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;
import se.nuso.io.Written;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The list that ties the study's serial numbers to a municipality's own cases
 * (<i>löpnummerlista</i>). It stays with the municipality and must be kept: the follow-up is joined
 * by the number.
 *
 * <pre>{@code
 * SerialNumberRegister register = SerialNumberRegister.create(new NumberingScheme("K-", 6));
 * register = register.extend(List.of("2024/118", "2024/131"));   // K-000001, K-000002
 * register.write(Path.of("register.csv"));
 * SerialNumberRegister.read(Path.of("register.csv")).numberOf("2024/118");
 * }</pre>
 *
 * <p>The file is a table with the columns {@code löpnummer}, {@code ärende}, {@code serie} and
 * {@code nästa}; others are kept as they are. {@code serie} is the numbering scheme, {@code nästa}
 * the next running number, both on every row: a number is never given twice, even if the last rows
 * were deleted by hand. A register without a row is written with one that holds these two alone,
 * which is no row of it.
 *
 * <p>No row is ever lost: rows at fault are kept, and told by {@link #findings()}. A personal
 * identity number is no case reference and is refused. References and numbers enter no message and
 * no {@code toString}. Immutable; {@link #write} is atomic.
 */
public final class SerialNumberRegister {
  private static final Label NUMBER = new Label("löpnummer", "serial number");
  private static final Label CASE = new Label("ärende", "case");
  private static final Label SERIES = new Label("serie", "series");
  private static final Label NEXT = new Label("nästa", "next");
  private static final String[] HEADS =
      Stream.of(NUMBER, CASE, SERIES, NEXT)
          .flatMap(head -> Stream.of(head.sv(), head.en()))
          .toArray(String[]::new);
  private static final String PLACE = "#";

  private final NumberingScheme scheme;
  private final long next;
  private final List<String> moreColumns;
  private final List<Row> rows;
  private final String file;
  private final List<Finding> notes;

  private SerialNumberRegister(
      NumberingScheme scheme,
      long next,
      List<String> moreColumns,
      List<Row> rows,
      String file,
      List<Finding> notes) {
    this.scheme = scheme;
    this.next = next;
    this.moreColumns = List.copyOf(moreColumns);
    this.rows = List.copyOf(rows);
    this.file = file;
    this.notes = List.copyOf(notes);
  }

  /** A row as it stands in the file. */
  record Row(long line, String number, String reference, List<String> more) {
    /** Whether it holds nothing but the series: so an empty register keeps its own. */
    boolean isBlank() {
      return number.isEmpty() && reference.isEmpty() && more.stream().allMatch(String::isEmpty);
    }

    /** What tells the case from others, however it is written. */
    String caseKey() {
      return SerialNumberRegister.caseKey(reference);
    }

    Row withNumber(SerialNumber given) {
      return new Row(line, given.value(), reference, more);
    }

    /** Hides the content: it is the key to a person. */
    @Override
    public String toString() {
      return "Row[line=" + line + "]";
    }
  }

  /**
   * An empty register.
   *
   * @param scheme how its numbers are made
   */
  public static SerialNumberRegister create(NumberingScheme scheme) {
    return new SerialNumberRegister(scheme, 1, List.of(), List.of(), "", List.of());
  }

  /**
   * Reads a register that has its series in the file.
   *
   * @param path the file
   * @throws LocalFileException if it is no register, or holds a personal identity number
   * @throws IllegalArgumentException if the file says no series; then give one
   */
  public static SerialNumberRegister read(Path path) {
    LocalTable table = LocalTable.read(path, HEADS);
    int series = table.position(SERIES.sv(), SERIES.en()).orElse(-1);
    NumberingScheme scheme =
        table.rows().stream()
            .filter(row -> series >= 0)
            .map(row -> row.cells().get(series))
            .filter(text -> text.matches(".+#{1,12}"))
            .findFirst()
            .map(SerialNumberRegister::scheme)
            .orElseThrow(
                () -> new IllegalArgumentException("The register says no series; give one"));
    return read(table, scheme);
  }

  /**
   * Reads a list that was kept by hand.
   *
   * @param path the file
   * @param scheme how new numbers are to be made
   * @throws LocalFileException if it is no register, or holds a personal identity number
   */
  public static SerialNumberRegister read(Path path, NumberingScheme scheme) {
    return read(LocalTable.read(path, HEADS), scheme);
  }

  private static NumberingScheme scheme(String text) {
    String prefix = text.replaceAll("#+$", "");
    return new NumberingScheme(prefix, text.length() - prefix.length());
  }

  private static SerialNumberRegister read(LocalTable table, NumberingScheme scheme) {
    int number = position(table, NUMBER);
    int reference = position(table, CASE);
    RegisterKinds.requireKeys(table, number, reference);
    int series = table.position(SERIES.sv(), SERIES.en()).orElse(-1);
    int nextAt = table.position(NEXT.sv(), NEXT.en()).orElse(-1);
    List<Integer> more = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (i != number && i != reference && i != series && i != nextAt) {
        more.add(i);
      }
    }
    long next = 1;
    List<Row> rows = new ArrayList<>();
    for (LocalTable.Row row : table.rows()) {
      List<String> cells = row.cells();
      Row read =
          new Row(
              row.line(),
              Characters.plain(cells.get(number)),
              cells.get(reference),
              more.stream().map(cells::get).toList());
      if (!read.isBlank()) {
        rows.add(read);
      }
      next = Math.max(next, scheme.running(read.number()).orElse(0) + 1);
      if (nextAt >= 0 && cells.get(nextAt).matches("[0-9]{1,18}")) {
        next = Math.max(next, Long.parseLong(cells.get(nextAt)));
      }
    }
    return new SerialNumberRegister(
        scheme,
        next,
        more.stream().map(table.columns()::get).toList(),
        rows,
        table.file(),
        table.notes());
  }

  private static int position(LocalTable table, Label head) {
    return table
        .position(head.sv(), head.en())
        .orElseThrow(
            () ->
                new LocalFileException(
                    List.of(
                        RegisterKinds.MISSING_HEAD.at(
                            table.at(0, ""),
                            Map.of("column", head, "expected", NUMBER.sv() + ", " + CASE.sv())))));
  }

  /**
   * The register with a new number for each reference that has none, be it a new one or one whose
   * row lacks its number. References are compared as they are read from a file: blanks around them,
   * letters with separate accents (NFC) and a spreadsheet's {@code '} before them make no other
   * case. A row whose number has not the form allowed keeps it, and is told by {@link #findings()}.
   *
   * @param references the municipality's own case references; one that the register has keeps its
   *     number
   * @throws NullPointerException if a reference is null; it names the place in the collection
   * @throws LocalFileException if a reference holds a personal identity number; it names the place
   *     in the collection, never the reference
   */
  public SerialNumberRegister extend(Collection<String> references) {
    Objects.requireNonNull(references, "references");
    List<Finding> personal = new ArrayList<>();
    Map<String, Integer> known = places();
    List<Row> extended = new ArrayList<>(rows);
    long running = next;
    int n = 0;
    for (@Nullable String given : references) {
      n++;
      String reference =
          LocalTable.cleaned(Objects.requireNonNull(given, "Case reference " + n + " is null"));
      String key = caseKey(reference);
      Integer place = known.get(key);
      if (PersonalIdentityNumber.isFormIn(reference)) {
        personal.add(RegisterKinds.PERSONAL.at(Location.BATCH, Map.of("n", n)));
      } else if (key.isEmpty()) {
        continue;
      } else if (place != null && extended.get(place).number().isEmpty()) {
        extended.set(place, extended.get(place).withNumber(scheme.number(running++)));
      } else if (place == null) {
        known.put(key, extended.size());
        extended.add(
            new Row(
                0,
                scheme.number(running++).value(),
                reference,
                moreColumns.stream().map(column -> "").toList()));
      }
    }
    if (!personal.isEmpty()) {
      throw new LocalFileException(personal);
    }
    return new SerialNumberRegister(scheme, running, moreColumns, extended, file, notes);
  }

  /** Where each case has its number; the first of its rows if none of them has one. */
  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).number().isEmpty()) {
        places.putIfAbsent(rows.get(i).caseKey(), i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      places.putIfAbsent(rows.get(i).caseKey(), i);
    }
    return places;
  }

  /**
   * What tells a case from others, however it is written: a spreadsheet's mark for text ({@code '})
   * before it, and how a blank within it is coded, do not.
   */
  private static String caseKey(String reference) {
    String key = LocalTable.cleaned(reference).replaceAll("[\\s\u00A0]+", " ");
    return key.startsWith("'") ? LocalTable.cleaned(key.substring(1)) : key;
  }

  /**
   * Writes the register, whole or not at all. A new file can be read by its owner alone: it is the
   * key to persons.
   *
   * @param path the file
   * @return what must be said of the file
   * @throws LocalFileException if it holds a personal identity number
   */
  public Written write(Path path) {
    List<String> columns = new ArrayList<>(List.of(NUMBER.sv(), CASE.sv(), SERIES.sv(), NEXT.sv()));
    columns.addAll(moreColumns);
    List<Row> written =
        rows.isEmpty()
            ? List.of(new Row(0, "", "", moreColumns.stream().map(column -> "").toList()))
            : rows;
    return LocalTable.of(columns, written.stream().map(this::cells).toList()).writeForOwner(path);
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.number());
    cells.add(row.reference());
    cells.add(scheme.prefix() + PLACE.repeat(scheme.digits()));
    cells.add(String.valueOf(next));
    cells.addAll(row.more());
    return cells;
  }

  /** What must be said of the file that it was read from: its sheet, its encoding, hidden rows. */
  public List<Finding> notes() {
    return notes;
  }

  /** How many rows there are, those at fault included. */
  public int size() {
    return rows.size();
  }

  /** How new numbers are made. */
  public NumberingScheme scheme() {
    return scheme;
  }

  /**
   * The serial number of a case; empty when there is none, or when the register contradicts itself
   * about it.
   *
   * @param reference the municipality's own reference
   */
  public Optional<SerialNumber> numberOf(String reference) {
    String wanted = caseKey(Objects.requireNonNull(reference, "reference"));
    Set<String> numbers = new HashSet<>();
    List<RowVerdict> verdicts = RowVerdict.of(rows);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.caseKey().equals(wanted) && !isMalformed(row)) {
        if (verdicts.get(i).isConflict()) {
          return Optional.empty();
        }
        numbers.add(row.number());
      }
    }
    return numbers.stream().findFirst().map(SerialNumber::new);
  }

  /** What is wrong with the register, by row: duplicates, identical and conflicting, and gaps. */
  public List<Finding> findings() {
    List<RowVerdict> verdicts = RowVerdict.of(rows);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      verdicts.get(i).finding(file, line(i)).ifPresent(findings::add);
    }
    return findings;
  }

  private long line(int index) {
    return rows.get(index).line() > 0 ? rows.get(index).line() : index + 2L;
  }

  /**
   * A clean list as a proposal, to be looked at beside the original: every row is there, with what
   * is proposed for it. Rows that say the same are merged into the first; where the register
   * contradicts itself nothing is chosen.
   */
  public CleanList proposal() {
    List<RowVerdict> verdicts = RowVerdict.of(rows);
    List<List<String>> accounted = new ArrayList<>();
    Map<CleanList.Proposal, Integer> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      CleanList.Proposal proposal = verdicts.get(i).proposal();
      counts.merge(proposal, 1, Integer::sum);
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(line(i)));
      cells.add(proposal.label().sv());
      cells.add(
          verdicts
              .get(i)
              .finding(file, line(i))
              .map(finding -> finding.message(Language.SWEDISH))
              .orElse(""));
      cells.addAll(cells(rows.get(i)));
      accounted.add(cells);
    }
    List<String> columns =
        new ArrayList<>(
            List.of("rad", "förslag", "skäl", NUMBER.sv(), CASE.sv(), SERIES.sv(), NEXT.sv()));
    columns.addAll(moreColumns);
    return new CleanList(LocalTable.of(columns, accounted), counts);
  }

  static boolean isMalformed(Row row) {
    try {
      new SerialNumber(row.number());
      return row.caseKey().isEmpty();
    } catch (MalformedValueException e) {
      return true;
    }
  }

  /** How large the register is; nothing of what it holds. */
  @Override
  public String toString() {
    return "SerialNumberRegister[" + rows.size() + " rows]";
  }
}
