/**
 * Latent class analysis (<i>latent klassanalys</i>): classes of records that explain how
 * categorical answers go together, with many starts, standard errors, tests, and the analysis of
 * what the classes differ in.
 *
 * <p>Sources: Goodman LA (1974). Exploratory latent structure analysis using both identifiable and
 * unidentifiable models. Biometrika 61:215–231. Linzer DA, Lewis JB (2011). poLCA: an R package for
 * polytomous variable latent class analysis. Journal of Statistical Software 42(10).
 */
@NullMarked
package se.nuso.stats.latent;

import org.jspecify.annotations.NullMarked;
