/**
 * How results stand on a screen: running text, tables, numbers. Shared by the module's results and
 * not exported.
 */
@NullMarked
package se.nuso.stats.text;

import org.jspecify.annotations.NullMarked;
