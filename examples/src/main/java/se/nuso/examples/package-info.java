/** Programs to run and to read; each is a {@code main} with {@code --help}. */
@NullMarked
package se.nuso.examples;

import org.jspecify.annotations.NullMarked;
