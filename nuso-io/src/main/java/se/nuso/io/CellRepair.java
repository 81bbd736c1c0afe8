package se.nuso.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;

/**
 * Takes a cell for the code that it can only mean: a published label, or a code whose leading zero
 * a spreadsheet has dropped. Nothing else is guessed.
 */
final class CellRepair {
  private final Map<String, String> byLabel = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final boolean several;

  /**
   * @param fault what is told of it
   * @param text the cell, in codes
   */
  record Repaired(ReadFault fault, String text) {}

  private CellRepair(Column<?> column) {
    several = column.type() == ValueType.CODES;
    Set<String> ambiguous = new HashSet<>();
    for (Code code : column.codes()) {
      codes.add(code.code());
      for (String label : List.of(code.label().sv(), code.label().en())) {
        String before = byLabel.putIfAbsent(folded(label), code.code());
        if (before != null && !before.equals(code.code())) {
          ambiguous.add(folded(label));
        }
      }
    }
    byLabel.keySet().removeAll(ambiguous);
  }

  static List<CellRepair> of(List<? extends Column<?>> columns) {
    return columns.stream().map(CellRepair::new).toList();
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Repaired> of(String cell) {
    String zero = "0" + cell;
    if (cell.length() == 3 && codes.contains(zero)) {
      return Optional.of(new Repaired(ReadFault.LEADING_ZERO, zero));
    }
    StringBuilder text = new StringBuilder();
    for (String part : several ? cell.split("\\|", -1) : new String[] {cell}) {
      String code = codes.contains(part) ? part : byLabel.get(folded(part));
      if (code == null) {
        return Optional.empty();
      }
      text.append(text.isEmpty() ? "" : "|").append(code);
    }
    return Optional.of(new Repaired(ReadFault.LABEL_FOR_CODE, text.toString()));
  }
}
