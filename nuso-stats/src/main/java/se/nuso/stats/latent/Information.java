package se.nuso.stats.latent;

/** Which estimate of the information stands behind standard errors. */
public enum Information {
  /**
   * The sum of the outer products of the records' scores (empirical observed information), as poLCA
   * uses. Source: McLachlan G, Peel D (2000). Finite Mixture Models, section 2.15.
   */
  OUTER_PRODUCT,
  /**
   * Minus the second derivatives of the log-likelihood. Source: Louis TA (1982). Finding the
   * observed information matrix when using the EM algorithm. JRSS B 44:226–233.
   */
  HESSIAN
}
