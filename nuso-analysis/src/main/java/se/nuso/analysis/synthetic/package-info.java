/**
 * A cohort of invented investigations that meets the published figures of delstudie 1: for tests
 * and demonstrations, never for conclusions about children.
 */
@NullMarked
package se.nuso.analysis.synthetic;

import org.jspecify.annotations.NullMarked;
