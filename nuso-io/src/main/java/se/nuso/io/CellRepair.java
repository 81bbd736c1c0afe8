package se.nuso.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.nuso.codebook.Characters;
import se.nuso.codebook.Code;
import se.nuso.codebook.Column;
import se.nuso.codebook.MalformedValueException;
import se.nuso.codebook.ValueType;

/**
 * Takes a cell for what it can only mean: a published label for its code, a code whose leading zero
 * a spreadsheet has dropped, a number with a space between thousands, other characters for the same
 * digits and letters. Nothing else is guessed.
 */
final class CellRepair {
  private final Map<String, String> byLabel = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  /** Digits in groups of three, as a number is written for the eye; none here is a million. */
  private static final Pattern GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}[ \u00A0\u2009\u202F][0-9]{3}");

  private final Column<?> column;
  private final boolean integer;
  private final boolean several;

  /**
   * @param fault what is told of it
   * @param text the cell, as it should have been written
   */
  record Repaired(ReadFault fault, String text) {}

  private CellRepair(Column<?> column) {
    this.column = column;
    integer = column.type() == ValueType.INTEGER;
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
    String plain = Characters.plain(cell);
    Optional<Repaired> known =
        GROUPED.matcher(plain).matches() && integer
            ? Optional.of(new Repaired(ReadFault.GROUPED_DIGITS, plain.replaceAll("[^0-9]", "")))
            : ofCode(plain);
    return known.isPresent() || plain.equals(cell) || !parses(plain)
        ? known
        : Optional.of(new Repaired(ReadFault.REWRITTEN, plain));
  }

  private boolean parses(String text) {
    try {
      column.parse(text);
      return true;
    } catch (MalformedValueException e) {
      return false;
    }
  }

  private Optional<Repaired> ofCode(String cell) {
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
