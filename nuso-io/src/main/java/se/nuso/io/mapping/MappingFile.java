package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.io.LocalColumns;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;
import se.nuso.rule.Finding;
import se.nuso.rule.FindingKind;
import se.nuso.rule.Location;

/** A mapping file while it is read: its cells by the heads of their columns, and what is wrong. */
final class MappingFile<R> {
  private static final String RISK = "factors.risk.";

  private final Codebook<R> codebook;
  private final LocalTable table;
  private final List<Finding> wrong = new ArrayList<>();

  MappingFile(Class<R> type, Path path) {
    this.codebook = Codebook.of(type);
    this.table = LocalTable.read(path, Head.all());
  }

  Codebook<R> codebook() {
    return codebook;
  }

  List<LocalTable.Row> rows() {
    return table.rows();
  }

  /** Demands a column, in Swedish or English. */
  void require(Head head) {
    if (position(head).isEmpty()) {
      wrong.add(
          MappingKinds.MISSING_HEAD.at(
              table.at(0, ""),
              Map.of(
                  "column",
                  head.label(),
                  "found",
                  table.columns().stream()
                      .map(LocalTable::shown)
                      .collect(Collectors.joining(", ")))));
    }
  }

  private OptionalInt position(Head head) {
    return table.position(head.label().sv(), head.label().en());
  }

  /** The text of a cell; empty where the file has no such column. */
  String cell(LocalTable.Row row, Head head) {
    OptionalInt position = position(head);
    return position.isEmpty() ? "" : row.cells().get(position.getAsInt());
  }

  /**
   * The risk factor whose degree a text names, in the wide layout; empty if it names none.
   *
   * @param codebook the variables
   * @param text {@code factors.severity.X}, in any case
   */
  static <R> Optional<Column<R>> severity(Codebook<R> codebook, String text) {
    String folded = Folded.of(text);
    return codebook.columns().stream()
        .filter(column -> column.path().startsWith(RISK))
        .filter(column -> Folded.of(severity(column)).equals(folded))
        .findFirst();
  }

  /** What the column with the degree of a risk factor is called. */
  static String severity(Column<?> risk) {
    return LocalColumns.SEVERITY + risk.path().substring(RISK.length());
  }

  /** A variable by its name in files or by its label. */
  Optional<Column<R>> variable(LocalTable.Row row) {
    String text = cell(row, Head.VARIABLE);
    String folded = Folded.of(text);
    Optional<Column<R>> found =
        codebook.columns().stream()
            .filter(
                column ->
                    Folded.of(column.path()).equals(folded)
                        || Folded.of(column.label().sv()).equals(folded)
                        || Folded.of(column.label().en()).equals(folded))
            .findFirst();
    if (found.isEmpty()) {
      fault(
          MappingKinds.UNKNOWN_VARIABLE,
          row,
          Head.VARIABLE,
          Map.of(
              "value",
              LocalTable.shown(text),
              "nearest",
              codebook.nearest(LocalTable.shown(text))));
    }
    return found;
  }

  void fault(FindingKind kind, LocalTable.Row row, Head head, Map<String, ?> parameters) {
    wrong.add(kind.at(at(row, head), parameters));
  }

  private Location at(LocalTable.Row row, Head head) {
    OptionalInt position = position(head);
    return table.at(row.line(), position.isEmpty() ? "" : table.columns().get(position.getAsInt()));
  }

  /** A line of the file. */
  Location at(long line) {
    return table.at(line, "");
  }

  /** Ends the reading if anything was wrong. */
  void finish() {
    if (!wrong.isEmpty()) {
      throw new LocalFileException(wrong);
    }
  }
}
