/** Serial numbers, and the guard that keeps personal identity numbers out of everything. */
@NullMarked
package se.nuso.identity;

import org.jspecify.annotations.NullMarked;
