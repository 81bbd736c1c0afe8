package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.nuso.bbic.RiskFinding;
import se.nuso.identity.PersonalIdentityNumber;

/**
 * The wide layout of the risk factors, which some systems export: {@code factors.risk.X} says yes
 * or no, and {@code factors.severity.X} beside it the degree. It is read as if the degree stood in
 * the first column, and never written. A degree without its factor, which the record cannot hold,
 * is told, and the factor counts as not answered.
 */
final class SeverityColumns {
  private static final String RISK = "factors.risk.";
  private static final String SEVERITY = LocalColumns.SEVERITY;
  private static final String NOT_DOCUMENTED = "NOT_DOCUMENTED";

  private final List<Pair> pairs;

  private SeverityColumns(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Where the two columns of a factor stand in a row, from 0. */
  private record Pair(int risk, int severity, String factor) {}

  static SeverityColumns of(Table.Row header) {
    List<Pair> pairs = new ArrayList<>();
    List<String> names = header.cells().stream().map(SeparatorGuess::folded).toList();
    String severity = SeparatorGuess.folded(SEVERITY);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(severity)) {
        String rest = names.get(i).substring(severity.length());
        String factor = rest.toUpperCase(Locale.ROOT);
        int risk = names.indexOf(SeparatorGuess.folded(RISK) + rest);
        // a column given twice is left to be refused as unknown
        if (risk >= 0 && pairs.stream().noneMatch(pair -> pair.factor().equals(factor))) {
          pairs.add(new Pair(risk, i, factor));
        }
      }
    }
    return new SeverityColumns(pairs);
  }

  /** The line of names without the columns of degrees. */
  Table.Row header(Table.Row header) {
    return new Table.Row(header.line(), narrowed(header.cells()), header.brokenCell());
  }

  /** The cells of a row with each degree in its factor's cell. */
  List<String> cells(List<String> cells, RecordBinder<?> binder) {
    if (pairs.isEmpty()) {
      return cells;
    }
    List<String> merged = new ArrayList<>(cells);
    for (Pair pair : pairs) {
      merged.set(
          pair.risk(), merged(pair, cells.get(pair.risk()), cells.get(pair.severity()), binder));
    }
    return narrowed(merged);
  }

  private static String merged(Pair pair, String risk, String severity, RecordBinder<?> binder) {
    if (PersonalIdentityNumber.isIn(severity)) {
      return severity; // the binder refuses it
    }
    boolean degree = !severity.isEmpty() && !severity.equals(NOT_DOCUMENTED);
    return switch (risk.toUpperCase(Locale.ROOT)) {
      case "YES", "JA" -> degree ? severity : RiskFinding.SEVERITY_NOT_DOCUMENTED.code();
      case "NO", "NEJ", NOT_DOCUMENTED, "" -> {
        if (degree) {
          binder.tell(
              ReadFault.SEVERITY_WITHOUT_FACTOR.at(
                  binder.location().at(SEVERITY + pair.factor()),
                  Map.of("factor", pair.factor(), "found", Shown.of(severity)),
                  RISK + pair.factor(),
                  SEVERITY + pair.factor()));
          yield "";
        }
        yield risk.isEmpty() ? "" : NOT_DOCUMENTED;
      }
      // two degrees that differ are no degree: together they are on no list, and the record is
      // rejected
      default -> severity.isEmpty() || severity.equals(risk) ? risk : risk + "/" + severity;
    };
  }

  private List<String> narrowed(List<String> cells) {
    if (pairs.isEmpty()) {
      return cells;
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int position = i;
      if (pairs.stream().noneMatch(pair -> pair.severity() == position)) {
        kept.add(cells.get(i));
      }
    }
    return kept;
  }
}
