/**
 * Counting: what is counted by ({@link se.nuso.stats.Dimension}), which share is asked for ({@link
 * se.nuso.stats.Indicator}), and the tables that come of it, with n, missing and interval.
 *
 * <pre>{@code
 * NEED.by(AGE_GROUP, SEX).of(records);                    // shares with intervals, n and missing
 * records.parallelStream().collect(NEED.by(AGE_GROUP));   // the same bits on any number of threads
 * Crosstab.of(records, AGE_GROUP, SEX);                   // counts
 * }</pre>
 *
 * <p>Nothing is dropped: a record without an answer is counted as such and shown.
 */
@NullMarked
package se.nuso.stats;

import org.jspecify.annotations.NullMarked;
