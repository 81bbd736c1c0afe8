package se.nuso.analysis;

import se.nuso.document.DataOrigin;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;

/** The records that an analysis rests on. */
final class Basis {
  private Basis() {}

  /** Counted by any dimension that tells where records come from. */
  static <R> DataOrigin of(Iterable<? extends R> records, Dimension<? super R> dimension) {
    return Crosstab.<R>of(records, dimension).origin();
  }
}
