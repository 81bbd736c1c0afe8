package se.nuso.stats.table;

/**
 * The first cell of a 2 × 2 table whose margins are given, at any odds ratio: Fisher's noncentral
 * hypergeometric distribution. Weights are taken outwards from about the mode, each from its
 * neighbour, so that nothing overflows and a tail keeps its relative precision; they end where a
 * double does.
 *
 * <p>Source: Liao JG, Rosen O (2001). Fast and stable algorithms for computing and sampling from
 * the noncentral hypergeometric distribution. The American Statistician 55:366–369.
 *
 * @param row the first row's total
 * @param column the first column's total
 * @param n the table's total
 */
record Hypergeometric(long row, long column, long n) {
  /** Receives the values and their weights, in no stated order. */
  @FunctionalInterface
  interface Values {
    void accept(long value, double weight);
  }

  static Hypergeometric of(Counts table) {
    return new Hypergeometric(table.row(0), table.column(0), table.n());
  }

  long lowest() {
    return Math.max(0, row - (n - column));
  }

  long highest() {
    return Math.min(row, column);
  }

  /**
   * The first cell of the table with these margins that has exactly this odds ratio; no whole
   * number.
   */
  double cell(double oddsRatio) {
    double b = n - row - column + oddsRatio * ((double) row + column);
    // The discriminant multiplied out, and the form of the root that subtracts nothing.
    double root =
        Math.sqrt(
            ((double) n - row - column) * (n - row - column)
                + 2 * oddsRatio * ((double) row * (n - row) + (double) column * (n - column))
                + oddsRatio * oddsRatio * (row - column) * (row - column));
    return b >= 0 ? 2 * oddsRatio * row * column / (b + root) : (root - b) / (2 * (1 - oddsRatio));
  }

  void forEach(double oddsRatio, Values values) {
    long start = Math.min(highest(), Math.max(lowest(), Math.round(cell(oddsRatio))));
    values.accept(start, 1);
    double weight = 1;
    for (long k = start; k < highest() && weight > 0; k++) {
      weight *= oddsRatio * step(k);
      values.accept(k + 1, weight);
    }
    weight = 1;
    for (long k = start - 1; k >= lowest() && weight > 0; k--) {
      weight /= oddsRatio * step(k);
      values.accept(k, weight);
    }
  }

  // The weight of k + 1 over that of k, at odds ratio 1.
  private double step(long k) {
    return ((double) (row - k) / (k + 1)) * ((double) (column - k) / (n - row - column + k + 1));
  }

  /** Sums of weights at one odds ratio, and what follows from them. */
  static final class Sums {
    private final long value;
    private double total;
    private double below;
    private double above;
    private double moment;
    private double at;

    private Sums(long value) {
      this.value = value;
    }

    /** The probability of the value or a smaller one. */
    double atMost() {
      return below / total;
    }

    /** The probability of the value or a larger one. */
    double atLeast() {
      return above / total;
    }

    /** How far the mean lies above the value. */
    double meanBeyond() {
      return moment / total;
    }
  }

  Sums sums(long value, double oddsRatio) {
    Sums sums = new Sums(value);
    forEach(
        oddsRatio,
        (k, weight) -> {
          sums.total += weight;
          sums.moment += weight * (k - sums.value);
          sums.below += k <= sums.value ? weight : 0;
          sums.above += k >= sums.value ? weight : 0;
          sums.at += k == sums.value ? weight : 0;
        });
    return sums;
  }

  /** The probability, at odds ratio 1, of the values that are no more probable than this one. */
  double notMoreProbable(long value) {
    Sums sums = sums(value, 1);
    // As probable, but for rounding: the same tolerance as R's.
    double limit = sums.at * (1 + 1e-7);
    double[] sum = new double[1];
    forEach(1, (k, weight) -> sum[0] += weight <= limit ? weight : 0);
    return sum[0] / sums.total;
  }
}
