/**
 * The BBIC triangle: its three sides and twelve areas, the 30 risk factors and 7 protective factors
 * that NUSO asks for, and the vulnerability that follows from them.
 */
@NullMarked
package se.nuso.bbic;

import org.jspecify.annotations.NullMarked;
