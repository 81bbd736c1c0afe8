/**
 * The sorting process (<i>sorteringsprocessen</i>): which branches cases take, with counts on every
 * arrow. Totals are conserved within a sub-study; between sub-studies there are only ratios.
 */
@NullMarked
package se.nuso.analysis.flow;

import org.jspecify.annotations.NullMarked;
