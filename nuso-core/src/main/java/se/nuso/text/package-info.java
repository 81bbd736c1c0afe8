/** Words and numbers in Swedish and English. */
@NullMarked
package se.nuso.text;

import org.jspecify.annotations.NullMarked;
