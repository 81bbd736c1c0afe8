package se.nuso.stats.latent;

/**
 * How far two items go together beyond what the classes explain.
 *
 * @param first the name of an item
 * @param second the name of another
 * @param n records that answered both
 * @param chiSquared Pearson's statistic of the two-way table against what the model expects
 * @param df (levels − 1)(levels − 1), of levels that occur among those records
 */
public record BivariateResidual(String first, String second, double n, double chiSquared, int df) {
  /** The statistic by its degrees of freedom: about 1 or less where the classes explain all. */
  public double perDegreeOfFreedom() {
    return chiSquared / df;
  }
}
