/** Tails and quantiles of distributions. Shared by the module's methods and not exported. */
@NullMarked
package se.nuso.stats.distribution;

import org.jspecify.annotations.NullMarked;
