/** Benchmarks of a single EM step, which the library does not show outside its package. */
@NullMarked
package se.nuso.stats.latent;

import org.jspecify.annotations.NullMarked;
