/**
 * The BBIC triangle: its three sides and twelve areas, the 30 risk factors and 7 protective factors
 * that NUSO asks for, and vulnerability, as given or by a stated rule of ours.
 */
@NullMarked
package se.nuso.bbic;

import org.jspecify.annotations.NullMarked;
