package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.nuso.codebook.Label;
import se.nuso.stats.Crosstab;

/**
 * The 2 × 2 tables that tell something: both rows and both columns hold somebody.
 *
 * @param tables those tables
 * @param n number of records in all tables, also those that tell nothing
 * @param missing number of records in no table
 * @param notes what is left out, and what the records' sources say
 */
record Strata(List<Counts> tables, long n, long missing, List<Label> notes) {
  static Strata of(long[][]... tables) {
    return of(Arrays.stream(tables).map(Counts::of).toList(), List.of());
  }

  static Strata of(Crosstab table) {
    Strata strata = of(Counts.strata(table), Counts.sourceNotes(table));
    return new Strata(strata.tables, strata.n, table.records() - strata.n, strata.notes);
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
    return new Strata(kept, n, 0, notes);
  }
}
