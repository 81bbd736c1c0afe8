/**
 * From a municipality's own column names and codes to ours. There is no national list of reasons or
 * interventions in the case systems: each municipality has its own, and says here what they mean.
 *
 * <p>Both mappings are small tables that are edited by hand, in Excel or any editor. {@link
 * se.nuso.io.mapping.ColumnMapping} says what the columns of an extract hold, {@link
 * se.nuso.io.mapping.CodeMapping} what its codes mean; templates of both are made from the extract
 * itself. {@link se.nuso.io.mapping.MappingCoverage} tells what they cover, and {@link
 * se.nuso.io.mapping.MappingComparison} where municipalities read the same label differently. What
 * is not mapped is counted, never dropped in silence.
 */
@NullMarked
package se.nuso.io.mapping;

import org.jspecify.annotations.NullMarked;
