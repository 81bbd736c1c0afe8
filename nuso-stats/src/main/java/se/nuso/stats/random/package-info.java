/** Random numbers that are the same on every machine. Shared by the module and not exported. */
@NullMarked
package se.nuso.stats.random;

import org.jspecify.annotations.NullMarked;
