package se.nuso.stats.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Many tests at once: p-values adjusted so that, among those at or below a level q, the expected
 * share of false alarms is at most q. With the p-values in order the adjusted ones are {@code min
 * over j ≥ i of p₍ⱼ₎ m/j}, at most 1. It holds for tests that are independent or positively
 * dependent.
 *
 * <p>Source: Benjamini Y, Hochberg Y (1995). Controlling the false discovery rate: a practical and
 * powerful approach to multiple testing. Journal of the Royal Statistical Society B 57:289–300.
 *
 * @param adjusted the adjusted p-values, in the order given; NaN where there was no p
 * @param n number of tests with a p, m in the formula
 * @param missing number of tests without
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record BenjaminiHochberg(
    List<Double> adjusted, long n, long missing, Label method, List<Label> notes)
    implements Result {
  private static final Label REJECTED =
      new Label("justerade p på 0,05 eller under", "adjusted p of 0.05 or below");
  private static final Label METHOD =
      new Label(
          "Benjamini–Hochbergs justering för många test",
          "Benjamini–Hochberg adjustment for many tests");
  private static final Label NO_P =
      new Label(
          "Test utan p räknas inte bland de gjorda.",
          "Tests without a p are not counted among those made.");
  private static final double LEVEL = 0.05;

  public BenjaminiHochberg {
    adjusted = List.copyOf(adjusted);
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * Adjusts p-values.
   *
   * <p>Time is that of sorting, memory that of the values.
   *
   * @param p the p-values of all tests that were made, not only of those that came out; NaN where a
   *     test gave none
   * @throws IllegalArgumentException if one is not between 0 and 1
   */
  public static BenjaminiHochberg of(double... p) {
    for (double value : p) {
      if (value < 0 || value > 1) {
        throw new IllegalArgumentException("A p-value is between 0 and 1, not " + value);
      }
    }
    int[] descending =
        IntStream.range(0, p.length)
            .filter(test -> !Double.isNaN(p[test]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer test) -> p[test]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double least = 1;
    for (int position = 0; position < descending.length; position++) {
      int test = descending[position];
      int rank = descending.length - position;
      least = Math.min(least, (double) descending.length / rank * p[test]);
      adjusted[test] = least;
    }
    long missing = p.length - descending.length;
    return new BenjaminiHochberg(
        DoubleStream.of(adjusted).boxed().toList(),
        descending.length,
        missing,
        METHOD,
        missing > 0 ? List.of(NO_P) : List.of());
  }

  /**
   * Number of tests whose adjusted p is at or below a level.
   *
   * @param level the share of false alarms that is accepted, for example 0.05
   */
  public long rejected(double level) {
    return adjusted.stream().filter(p -> p <= level).count();
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method).with(REJECTED, rejected(LEVEL)).of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
