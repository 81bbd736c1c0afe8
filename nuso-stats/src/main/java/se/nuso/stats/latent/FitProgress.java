package se.nuso.stats.latent;

/** Is told how far a fit has come. */
@FunctionalInterface
public interface FitProgress {
  /** A stage of a fit with many starts. */
  enum Stage {
    /** Every start takes a few steps. */
    SHORT,
    /** The best of them go on until they stand still. */
    LONG,
    /** The best of all goes on to the last digits. */
    POLISH
  }

  /**
   * Called when a start has come to the end of a stage; never by two threads at the same time.
   *
   * @param stage the stage
   * @param done starts that have come through the stage
   * @param all starts that enter the stage
   * @param best the largest log-likelihood so far
   */
  void reached(Stage stage, int done, int all, double best);
}
