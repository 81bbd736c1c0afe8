/**
 * The analyses that NUSO makes, each of them one line: the numbers as values, a table on one
 * screen, and a {@link se.nuso.analysis.MethodNote} to cite.
 *
 * <pre>{@code
 * RiskPrinciple.of(records);                              // in JShell: the table
 * ConsentFlow.of(records).withoutIntervention();          // a number
 * SupportByAge.of(records).methodNote(SWEDISH);           // what was counted, and what it does not say
 * }</pre>
 *
 * <p>They count by {@link se.nuso.stats.Indicator} and {@link se.nuso.stats.Dimension}; nothing is
 * dropped without being said. A profile is a dimension as any other.
 */
@NullMarked
package se.nuso.analysis;

import org.jspecify.annotations.NullMarked;
