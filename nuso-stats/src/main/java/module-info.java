/** Counting, tests of tables, regression and latent classes, for any type of record. */
// The module that some packages are opened to is built later.
@SuppressWarnings("module")
module se.nuso.stats {
  requires transitive se.nuso.core;
  requires commons.math3;

  exports se.nuso.stats;
  exports se.nuso.stats.latent;
  exports se.nuso.stats.regression;
  exports se.nuso.stats.table;
  exports se.nuso.stats.distribution to
      se.nuso.analysis;
  exports se.nuso.stats.random to
      se.nuso.analysis;
}
