/**
 * Tests and measures of tables of counts: do groups differ, by how much, and how sure is it.
 *
 * <pre>{@code
 * Crosstab table = Crosstab.of(records, SEX, NEED_ASSESSMENT);
 * Shares need = NEED.by(SEX).of(records);
 * ChiSquared.of(table);                               // do the groups differ
 * Ratio.odds(table);                                  // by how much
 * Difference.of(need.share(GIRL), need.share(BOY));   // in percentage points
 * }</pre>
 *
 * <p>Every result carries its n, what is missing, its method and, in {@code notes()}, what is the
 * matter when a number must not be trusted; where there is no answer the number is NaN and a note
 * says why. The records are taken as independent: investigations of one municipality resemble each
 * other, and then p is too small and an interval too narrow. A difference is not a cause, and not
 * by itself an unwarranted one.
 */
@NullMarked
package se.nuso.stats.table;

import org.jspecify.annotations.NullMarked;
