/** Texts of anybody's columns as levels; not exported. */
@NullMarked
package se.nuso.stats.text;

import org.jspecify.annotations.NullMarked;
