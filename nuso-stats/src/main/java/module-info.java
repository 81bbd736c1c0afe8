/**
 * What the numbers say: counting, tests of tables, regression, latent classes, and a synthetic
 * cohort beside the published figures.
 */
module se.nuso.stats {
  requires transitive se.nuso.core;
  requires commons.math3;

  exports se.nuso.stats;
  exports se.nuso.stats.analysis;
  exports se.nuso.stats.flow;
  exports se.nuso.stats.latent;
  exports se.nuso.stats.profile;
  exports se.nuso.stats.published;
  exports se.nuso.stats.regression;
  exports se.nuso.stats.synthetic;
  exports se.nuso.stats.table;
}
