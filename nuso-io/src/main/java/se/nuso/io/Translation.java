package se.nuso.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.FindingKind;
import se.nuso.rule.Location;

/**
 * A local table on its way to the codebook: its column names become ours, its codes become ours,
 * and what holds for all records is added to each row. A column keeps its place, so that messages
 * can name it.
 */
final class Translation {
  /** The name of a column that is not read. */
  static final String LEFT_OUT = "\u0000";

  private static final String SEVERAL = "|";
  private static final int LISTED = 12;

  private final Mapping mapping;
  private final Table.Row header;
  private final List<String> names = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();
  private final List<@Nullable LocalCodes> codes = new ArrayList<>();
  private final int[] joinedTo;
  private final UnmappedValues unmapped = new UnmappedValues();

  private Translation(Mapping mapping, Table.Row header) {
    this.mapping = mapping;
    this.header = header;
    this.joinedTo = new int[header.cells().size()];
    Arrays.fill(joinedTo, -1);
  }

  /**
   * The translation of a table.
   *
   * @throws FileFault if the names cannot be read as the mapping says
   */
  static Translation of(Mapping mapping, Table.Row header, RecordBinder<?> binder) {
    Translation translation = new Translation(mapping, header);
    Map<String, Integer> several = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      translation.add(i, header.cells().get(i), several, binder);
    }
    mapping.columns().constants().forEach(translation::addConstant);
    if (!mapping.isNone() && translation.names.stream().noneMatch(Translation::isSchema)) {
      translation.addConstant(Schema.COLUMN, binder.schema().toString());
    }
    translation.tellOfColumns(binder);
    return translation;
  }

  private static boolean isSchema(String name) {
    return SeparatorGuess.folded(name).equals(Schema.COLUMN);
  }

  private void addConstant(String variable, String value) {
    names.add(variable);
    written.add(variable);
    codes.add(null);
    constants.add(value);
  }

  /** Of two columns with one local name a mapping cannot say which is meant. */
  private void requireOnce(int position, String name, RecordBinder<?> binder) {
    for (int before = 0; before < position; before++) {
      if (SeparatorGuess.folded(written.get(before)).equals(SeparatorGuess.folded(name))) {
        throw ReadFault.DUPLICATED_COLUMN.ends(
            new Location(binder.file().file(), header.line(), 0, Shown.of(name)),
            Map.of("column", Shown.of(name), "first", before + 1, "second", position + 1));
      }
    }
  }

  private void add(
      int position, String name, Map<String, Integer> several, RecordBinder<?> binder) {
    String variable =
        mapping
            .columns()
            .variable(name)
            .map(known -> known.isEmpty() ? LEFT_OUT : known)
            .orElse(name);
    if (!variable.equals(name) && !variable.equals(LEFT_OUT)) {
      requireOnce(position, name, binder);
    }
    Integer index = binder.index(variable);
    if (index != null && binder.columns().get(index).type() == ValueType.CODES) {
      Integer first = several.putIfAbsent(variable, position);
      joinedTo[position] = first == null || variable.equals(name) ? -1 : first;
    }
    names.add(joinedTo[position] >= 0 ? LEFT_OUT : variable);
    written.add(name);
    codes.add(index == null ? null : mapping.codes(variable).orElse(null));
  }

  /** The names as the codebook has them; {@link #LEFT_OUT} for what is not read. */
  Table.Row header() {
    return new Table.Row(header.line(), names, header.brokenCell());
  }

  /** The names as the file has them, in the same places. */
  Table.Row written() {
    return new Table.Row(header.line(), written, header.brokenCell());
  }

  /** Whether a column of the file is read as one of the codebook's, and so holds what it says. */
  boolean isOfCodebook(int position) {
    return !variable(position).equals(LEFT_OUT);
  }

  /** How many cells a row of the file has. */
  int width() {
    return header.cells().size();
  }

  /** The cells of a row, in the places of the names. */
  List<String> cells(List<String> cells, RecordBinder<?> binder) {
    if (mapping.isNone()) {
      return cells;
    }
    List<String> translated = new ArrayList<>(names.size());
    Set<String> affected = new LinkedHashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = translated(i, cells.get(i), binder, affected);
      boolean joined = joinedTo[i] >= 0;
      translated.add(joined ? "" : cell);
      if (joined && !cell.isEmpty()) {
        String before = translated.get(joinedTo[i]);
        translated.set(joinedTo[i], before.isEmpty() ? cell : before + SEVERAL + cell);
      }
    }
    translated.addAll(constants);
    return translated;
  }

  private String translated(
      int position, String cell, RecordBinder<?> binder, Set<String> affected) {
    LocalCodes local = codes.get(position);
    if (local == null || cell.isEmpty() || PersonalIdentityNumber.isIn(cell)) {
      return cell;
    }
    Column<?> column =
        binder.columns().get(Objects.requireNonNull(binder.index(variable(position))));
    List<String> ours = new ArrayList<>();
    for (String value : local.values(column.path(), cell)) {
      Optional<List<String>> known = local.codes(column.path(), value);
      if (known.isEmpty() && affected.add(position + SEVERAL + value)) {
        unmapped.add(position, value, binder.location().line());
      }
      ours.addAll(known.orElseGet(() -> fallback(column)));
    }
    return ours.stream().distinct().collect(Collectors.joining(SEVERAL));
  }

  private String variable(int position) {
    return joinedTo[position] >= 0 ? names.get(joinedTo[position]) : names.get(position);
  }

  /** A code list that has a code of its own for what is not mapped gets it; others get nothing. */
  private static List<String> fallback(Column<?> column) {
    return column.codes().stream()
        .map(Code::code)
        .filter(Mapping.UNMAPPED_LOCAL_CODE::equals)
        .toList();
  }

  private void tellOfColumns(RecordBinder<?> binder) {
    Location line = new Location(binder.file().file(), header.line(), 0, null);
    List<String> read = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String name : header.cells()) {
      mapping
          .columns()
          .variable(name)
          .ifPresent(
              variable -> {
                if (variable.isEmpty()) {
                  leftOut.add(name);
                } else {
                  read.add(Shown.of(name) + " → " + variable);
                }
              });
    }
    Set<String> present =
        header.cells().stream().map(SeparatorGuess::folded).collect(Collectors.toSet());
    List<String> absent =
        mapping.columns().columns().stream()
            .filter(name -> !present.contains(SeparatorGuess.folded(name)))
            .toList();
    tell(MappingKinds.MAPPED_COLUMNS, read, line, binder);
    tell(MappingKinds.LEFT_OUT, leftOut, line, binder);
    tell(MappingKinds.ABSENT_LOCAL_COLUMNS, absent, line, binder);
  }

  private static void tell(
      FindingKind kind, List<String> names, Location line, RecordBinder<?> binder) {
    if (!names.isEmpty()) {
      String first =
          names.stream()
              .limit(LISTED)
              .map(name -> name.contains(" → ") ? name : Shown.of(name))
              .collect(Collectors.joining(", "));
      binder.tell(
          kind.at(
              line,
              Map.of(
                  "n",
                  names.size(),
                  "columns",
                  names.size() > LISTED ? first + ", … (" + names.size() + ")" : first)));
    }
  }

  /** Tells, at the end of the file, which values were not mapped and how often they stood there. */
  void tellOfValues(RecordBinder<?> binder) {
    unmapped.tell(
        binder,
        position -> written.get(position),
        position -> binder.columns().get(Objects.requireNonNull(binder.index(variable(position)))));
  }
}
