/** The engine that runs rules over records and tells what it found. It knows no study. */
@NullMarked
package se.nuso.rule;

import org.jspecify.annotations.NullMarked;
