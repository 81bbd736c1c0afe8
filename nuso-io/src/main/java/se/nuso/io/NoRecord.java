package se.nuso.io;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells rows that are no records: the sums below a list, rulings between, the line of names once
 * more, a note at the end. A record is never taken for one: a total has nothing but its word and
 * numbers, a note stands alone in its row.
 */
final class NoRecord {
  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern TOTAL =
      Pattern.compile(
          "\\W*((slut|del|total)?summa|summering|s:a|(sub|grand )?totals?|totalt|totaler|sum|antal"
              + "|count|medel(värde)?|snitt|genomsnitt|average|mean|median)"
              + "( (antal|antalet|poster|rader|rows|records|ärenden|barn))?\\W*"
              + "([-+]?[0-9][0-9\\h.,]*%?( ?(st|poster|rader|rows|records|ärenden|barn)\\.?)?)?\\W*",
          IGNORE_CASE);
  private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9]+([\\h.,][0-9]+)*\\h*%?");
  private static final Pattern RULING = Pattern.compile("[-–—_=+*~#|:─━═\\h]+");
  private static final Pattern NOTE =
      Pattern.compile(
          "\\(?[0-9]+ (rader?|rows?|poster|records?)\\b.*"
              + "|(källa|source|uttag|utskri|rapport|report|skapad|created|genererad|generated"
              + "|exporterad|exported|sida|page|slut på|end of|obs|anm|fotnot|not)\\b.*",
          IGNORE_CASE | Pattern.DOTALL);
  private static final int RULE = 3;

  private NoRecord() {}

  /**
   * What a row is that is no record. Of most rows the first cell with content is enough to see that
   * they are one.
   *
   * @param cells its cells
   * @param odd how many of its cells are no values, such as a formula that sums a column
   * @param header the names above it
   */
  static Optional<ReadFault> of(List<String> cells, int odd, List<String> header) {
    int first = 0;
    while (first < cells.size() && cells.get(first).isEmpty()) {
      first++;
    }
    if (first == cells.size()) {
      return Optional.empty();
    }
    if (odd == 0 && repeats(cells, first, header)) {
      return Optional.of(ReadFault.REPEATED_NAMES);
    }
    int filled = 0;
    int rulings = 0;
    int totals = 0;
    boolean longRuling = false;
    boolean plain = false;
    for (int i = first; i < cells.size() && !plain; i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        filled++;
        boolean ruling = isRuling(cell);
        boolean total = !ruling && isTotal(cell);
        rulings += ruling ? 1 : 0;
        longRuling |= ruling && cell.length() >= RULE;
        totals += total ? 1 : 0;
        plain = !ruling && !total && !NUMBER.matcher(cell).matches();
      }
    }
    if (!plain && rulings == filled && (longRuling || filled > 1 && filled == header.size())) {
      return Optional.of(ReadFault.RULING_ROW);
    }
    if (!plain && totals > 0) {
      return Optional.of(ReadFault.TOTAL_ROW);
    }
    return plain && odd == 0 && isNote(cells, first, header)
        ? Optional.of(ReadFault.NOTE_ROW)
        : Optional.empty();
  }

  private static boolean repeats(List<String> cells, int first, List<String> header) {
    int names = 0;
    int filled = 0;
    for (int i = first; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        filled++;
        names += i < header.size() && cells.get(i).equalsIgnoreCase(header.get(i)) ? 1 : 0;
        if (names < filled) {
          return false;
        }
      }
    }
    return names * 2 > header.size();
  }

  private static boolean isRuling(String cell) {
    return !Character.isLetterOrDigit(cell.charAt(0)) && RULING.matcher(cell).matches();
  }

  private static boolean isTotal(String cell) {
    return cell.length() <= Shown.LONGEST && TOTAL.matcher(cell).matches();
  }

  /** A note stands alone in its row, in a table of more columns. */
  private static boolean isNote(List<String> cells, int first, List<String> header) {
    return header.size() >= RULE
        && cells.stream().skip(first + 1L).allMatch(String::isEmpty)
        && NOTE.matcher(cells.get(first)).matches();
  }
}
