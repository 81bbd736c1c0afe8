package se.nuso.stats.latent;

/** How records are assigned to classes in the second of three steps. */
public enum Assignment {
  /** Each wholly to its most probable class. */
  MODAL,
  /** Each to every class in proportion to its probability. */
  PROPORTIONAL
}
