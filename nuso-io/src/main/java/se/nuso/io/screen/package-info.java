/** Tables of text on a screen, for the reports of this module. Not exported. */
@NullMarked
package se.nuso.io.screen;

import org.jspecify.annotations.NullMarked;
