package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.nuso.stats.Crosstab;
import se.nuso.text.Label;

/**
 * 2 × 2 tables, by what they tell.
 *
 * @param tables those that tell of odds: both rows and both columns hold somebody
 * @param ofTwoGroups those that tell of risks: both rows hold somebody, also where all say yes
 * @param n number of records in all tables, also those that tell nothing
 * @param missing number of records in no table
 * @param notes what is left out, and what the records' sources say
 */
record Strata(
    List<Counts> tables, List<Counts> ofTwoGroups, long n, long missing, List<Label> notes) {
  static Strata of(long[][]... tables) {
    return of(Arrays.stream(tables).map(Counts::of).toList(), List.of());
  }

  static Strata of(Crosstab table) {
    Strata strata = of(Counts.strata(table), table.origin().notes());
    return new Strata(
        strata.tables, strata.ofTwoGroups, strata.n, table.records() - strata.n, strata.notes);
  }

  private static Strata of(List<Counts> all, List<Label> sourceNotes) {
    List<Counts> kept =
        all.stream().map(Counts::requireTwoByTwo).filter(Counts::isComparable).toList();
    List<Label> notes = new ArrayList<>(sourceNotes);
    if (kept.isEmpty()) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (kept.size() < all.size()) {
      notes.add(Note.uninformativeStrata(all.size() - kept.size(), all.size()));
    }
    long n = all.stream().mapToLong(Counts::n).reduce(0, Math::addExact);
    List<Counts> groups =
        kept.isEmpty()
            ? kept
            : all.stream().filter(table -> table.row(0) > 0 && table.row(1) > 0).toList();
    return new Strata(kept, groups, n, 0, notes);
  }
}
