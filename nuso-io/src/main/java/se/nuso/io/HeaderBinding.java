package se.nuso.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Column;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/** Which cell of a row belongs to which column of the codebook, as the line of names says. */
final class HeaderBinding {
  private static final int SCHEMA = -1;
  private static final int LEFT_OUT = -2;
  private static final int UNNAMED = -3;
  private static final int LISTED = 12;

  private final List<String> written;
  private final int[] targets;
  private final @Nullable String[] names;
  private boolean schemaColumn;
  private boolean schemaSeen;

  private HeaderBinding(List<String> written, int columns) {
    this.written = written;
    this.targets = new int[written.size()];
    this.names = new String[columns];
  }

  /**
   * Binds the names to columns.
   *
   * @param header the names as the codebook has them, or as the file has them where no mapping
   *     knows them
   * @param written the names as the file has them
   * @throws FileFault with everything that is wrong with the line
   */
  static HeaderBinding of(Table.Row header, Table.Row written, RecordBinder<?> binder) {
    HeaderBinding binding = new HeaderBinding(written.cells(), binder.columns().size());
    Location line = new Location(binder.file().file(), header.line(), 0, null);
    List<Finding> wrong = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    Map<String, String> paths =
        binder.columns().stream()
            .map(Column::path)
            .collect(Collectors.toMap(SeparatorGuess::folded, path -> path));
    paths.put(Schema.COLUMN, Schema.COLUMN);
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i);
      if (name.equals(Translation.LEFT_OUT) || name.isEmpty()) {
        binding.targets[i] = name.isEmpty() ? UNNAMED : LEFT_OUT;
        continue;
      }
      String path = paths.get(SeparatorGuess.folded(name));
      Finding finding = path == null ? unknown(name, i, line, binder) : null;
      if (path != null) {
        Integer before = positions.put(path, i + 1);
        finding = before == null ? null : duplicated(path, before, i + 1, line);
        binding.bind(i, name, path, line, binder);
      }
      if (finding != null) {
        wrong.add(finding);
      }
    }
    binding.missing(line, binder, wrong);
    if (!wrong.isEmpty()) {
      throw new FileFault(wrong);
    }
    if (!binding.schemaColumn) {
      binder.schema("", line);
    }
    return binding;
  }

  private void bind(int position, String name, String path, Location line, RecordBinder<?> binder) {
    Integer index = binder.index(path);
    schemaColumn |= index == null;
    targets[position] = index == null ? SCHEMA : index;
    if (index != null) {
      names[index] = written.get(position);
    }
    if (!name.equals(path)) {
      binder.tell(
          ReadFault.RENAMED_COLUMN.at(
              line.at(path),
              Map.of("position", position + 1, "found", Shown.of(name), "column", path),
              path));
    }
  }

  private static Finding unknown(String name, int position, Location line, RecordBinder<?> binder) {
    if (PersonalIdentityNumber.isIn(name)) {
      return RecordBinder.personal(line, position(position + 1));
    }
    return ReadFault.UNKNOWN_COLUMN.at(
        line.at(Shown.of(name)),
        Map.of(
            "position",
            position + 1,
            "found",
            Shown.of(name),
            "nearest",
            binder.suggestions().nearest(name)));
  }

  static Label position(int position) {
    return new Label("Kolumn " + position, "Column " + position);
  }

  /** A column as a spreadsheet calls it, from 0. */
  static Label letters(int column) {
    String letters = WorkbookRows.letters(column);
    return new Label("Kolumn " + letters, "Column " + letters);
  }

  /** A cell as a spreadsheet calls it. */
  static Label cell(String reference) {
    return new Label("cell " + reference, "cell " + reference);
  }

  private static Finding duplicated(String path, int first, int second, Location line) {
    return ReadFault.DUPLICATED_COLUMN.at(
        line.at(path), Map.of("column", path, "first", first, "second", second), path);
  }

  private void missing(Location line, RecordBinder<?> binder, List<Finding> wrong) {
    List<? extends Column<?>> columns = binder.columns();
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      if (names[i] == null && column.required()) {
        wrong.add(
            ReadFault.MISSING_COLUMN.at(
                line,
                Map.of("column", column.path(), "label", column.label(), "found", listed(written)),
                column.path()));
      } else if (names[i] == null && !column.local()) {
        absent.add(column.path());
      }
    }
    if (!absent.isEmpty() && wrong.isEmpty()) {
      binder.tell(
          ReadFault.ABSENT_COLUMNS.at(
              line,
              Map.of("n", absent.size(), "columns", listed(absent)),
              absent.toArray(String[]::new)));
    }
  }

  private static String listed(List<String> names) {
    String first = names.stream().limit(LISTED).map(Shown::of).collect(Collectors.joining(", "));
    return names.size() > LISTED ? first + ", … (" + names.size() + ")" : first;
  }

  /** What the file calls a column of the codebook. */
  String name(int index) {
    return Objects.requireNonNullElse(names[index], "");
  }

  void bind(int position, String cell, RecordBinder<?> binder) {
    int target = targets[position];
    if (target == SCHEMA) {
      schema(cell, binder);
    } else if (target == UNNAMED && !cell.isEmpty()) {
      unnamed(position, cell, binder);
    } else if (target == LEFT_OUT && PersonalIdentityNumber.isIn(cell)) {
      binder.personal(position(position + 1), written.get(position));
    } else if (target >= 0 && !cell.isEmpty()) {
      binder.cell(target, cell);
    }
  }

  /**
   * A text that has not the form of a schema, after records that had theirs, is of a row that is no
   * record; it says nothing of the file.
   */
  private void schema(String cell, RecordBinder<?> binder) {
    if (schemaSeen && !cell.isEmpty() && !Schema.isOne(cell)) {
      binder.fault(
          ReadFault.NO_SCHEMA_NAME.at(
              binder.location().at(Schema.COLUMN),
              Map.of("expected", binder.schema().toString()),
              Schema.COLUMN));
    } else {
      binder.schema(cell, binder.location());
      schemaSeen |= !cell.isEmpty();
    }
  }

  /** A column without a name is passed over as long as it has no content. */
  private static void unnamed(int position, String cell, RecordBinder<?> binder) {
    if (PersonalIdentityNumber.isIn(cell)) {
      throw new FileFault(RecordBinder.personal(binder.location(), position(position + 1)));
    }
    throw ReadFault.UNNAMED_COLUMN.ends(
        new Location(binder.file().file(), binder.location().line(), 0, null),
        Map.of("position", position + 1));
  }
}
