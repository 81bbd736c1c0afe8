package se.nuso.stats.latent;

/**
 * The inner loops of a step, for eight or four classes side by side. Written out, since the
 * compiler keeps so many numbers in registers and makes nothing good of loops this short.
 */
final class Lanes {
  static final int EIGHT = 8;
  static final int FOUR = 4;

  private Lanes() {}

  /**
   * Multiplies the prior by a row of each chunk, fills in the products and gives their sum.
   *
   * @param at where the prior starts
   * @param first the first chunk's place in the index
   * @param last after the last chunk's place
   * @param lane the first of the classes
   */
  static double multiply8(
      double[] prior,
      int at,
      double[] table,
      int[] index,
      int first,
      int last,
      int lane,
      double[] into) {
    double p0 = prior[at];
    double p1 = prior[at + 1];
    double p2 = prior[at + 2];
    double p3 = prior[at + 3];
    double p4 = prior[at + 4];
    double p5 = prior[at + 5];
    double p6 = prior[at + 6];
    double p7 = prior[at + 7];
    for (int c = first; c < last; c++) {
      int o = index[c] + lane;
      p0 *= table[o];
      p1 *= table[o + 1];
      p2 *= table[o + 2];
      p3 *= table[o + 3];
      p4 *= table[o + 4];
      p5 *= table[o + 5];
      p6 *= table[o + 6];
      p7 *= table[o + 7];
    }
    into[lane] = p0;
    into[lane + 1] = p1;
    into[lane + 2] = p2;
    into[lane + 3] = p3;
    into[lane + 4] = p4;
    into[lane + 5] = p5;
    into[lane + 6] = p6;
    into[lane + 7] = p7;
    return ((p0 + p1) + (p2 + p3)) + ((p4 + p5) + (p6 + p7));
  }

  /** As {@code multiply8}, for four classes. */
  static double multiply4(
      double[] prior,
      int at,
      double[] table,
      int[] index,
      int first,
      int last,
      int lane,
      double[] into) {
    double p0 = prior[at];
    double p1 = prior[at + 1];
    double p2 = prior[at + 2];
    double p3 = prior[at + 3];
    for (int c = first; c < last; c++) {
      int o = index[c] + lane;
      p0 *= table[o];
      p1 *= table[o + 1];
      p2 *= table[o + 2];
      p3 *= table[o + 3];
    }
    into[lane] = p0;
    into[lane + 1] = p1;
    into[lane + 2] = p2;
    into[lane + 3] = p3;
    return (p0 + p1) + (p2 + p3);
  }

  /**
   * Adds the scaled products to a row of each chunk and to the record's group.
   *
   * @param at where the group's classes start
   */
  static void add8(
      double[] from,
      double scale,
      double[] table,
      int[] index,
      int first,
      int last,
      int lane,
      double[] group,
      int at) {
    double p0 = from[lane] * scale;
    double p1 = from[lane + 1] * scale;
    double p2 = from[lane + 2] * scale;
    double p3 = from[lane + 3] * scale;
    double p4 = from[lane + 4] * scale;
    double p5 = from[lane + 5] * scale;
    double p6 = from[lane + 6] * scale;
    double p7 = from[lane + 7] * scale;
    for (int c = first; c < last; c++) {
      int o = index[c] + lane;
      table[o] += p0;
      table[o + 1] += p1;
      table[o + 2] += p2;
      table[o + 3] += p3;
      table[o + 4] += p4;
      table[o + 5] += p5;
      table[o + 6] += p6;
      table[o + 7] += p7;
    }
    group[at] += p0;
    group[at + 1] += p1;
    group[at + 2] += p2;
    group[at + 3] += p3;
    group[at + 4] += p4;
    group[at + 5] += p5;
    group[at + 6] += p6;
    group[at + 7] += p7;
  }

  /** As {@code add8}, for four classes. */
  static void add4(
      double[] from,
      double scale,
      double[] table,
      int[] index,
      int first,
      int last,
      int lane,
      double[] group,
      int at) {
    double p0 = from[lane] * scale;
    double p1 = from[lane + 1] * scale;
    double p2 = from[lane + 2] * scale;
    double p3 = from[lane + 3] * scale;
    for (int c = first; c < last; c++) {
      int o = index[c] + lane;
      table[o] += p0;
      table[o + 1] += p1;
      table[o + 2] += p2;
      table[o + 3] += p3;
    }
    group[at] += p0;
    group[at + 1] += p1;
    group[at + 2] += p2;
    group[at + 3] += p3;
  }
}
