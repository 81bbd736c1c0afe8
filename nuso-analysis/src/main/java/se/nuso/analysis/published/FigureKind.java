package se.nuso.analysis.published;

/** What kind of number a published figure is; it decides the tolerance. */
public enum FigureKind {
  /** A share in percent. */
  SHARE,
  /** A number of investigations, which grows with the number of records. */
  COUNT,
  /** A mean. */
  MEAN,
  /** A ratio of two shares or counts. */
  RATIO
}
