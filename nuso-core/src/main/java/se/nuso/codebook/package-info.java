/**
 * What codes, variables, studies and collection rounds are, and the {@link
 * se.nuso.codebook.Codebook} that lists them all for a record type, read from the records
 * themselves. Column names in files, their order and their labels come from there.
 *
 * <p>A component marked both {@code required = true} and {@code @Nullable} may be missing in the
 * object, so that what is wrong can be told, but not in a delivery.
 */
@NullMarked
package se.nuso.codebook;

import org.jspecify.annotations.NullMarked;
