package se.nuso.stats.table;

import java.util.List;
import java.util.Objects;
import se.nuso.document.Bounds;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Unit;
import se.nuso.stats.Interval;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Confidence;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How much larger the first share is than the second, with an interval.
 *
 * @param estimate the first share minus the second, −1 to 1; NaN where a group is empty
 * @param lower the lower bound; NaN where a group is empty
 * @param upper the upper bound; NaN where a group is empty
 * @param confidence the confidence level, between 0 and 1
 * @param n number of records in both groups
 * @param missing number of records that do not answer
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record Difference(
    double estimate,
    double lower,
    double upper,
    double confidence,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label NEWCOMBE =
      new Label(
          "Skillnad mellan oberoende andelar, Newcombes hybrid av Wilsonintervall (metod 10)",
          "Difference between independent shares, Newcombe's hybrid of Wilson intervals (method"
              + " 10)");
  private static final Label EMPTY_GROUP =
      new Label(
          "Ingen i den ena gruppen har svarat: det finns inget att jämföra.",
          "Nobody in one of the groups has answered: there is nothing to compare.");
  private static final Label NAME =
      new Label("skillnad i procentenheter", "difference in percentage points");

  public Difference {
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The difference with a 95 % interval.
   *
   * <p>Time and memory are the same for any counts.
   *
   * @param first a share
   * @param second the share of other records
   */
  public static Difference of(Proportion first, Proportion second) {
    return of(first, second, Confidence.LEVEL);
  }

  /**
   * The difference between the shares of two groups that have no record in common (a municipality
   * and the rest of the country, not the whole of it). With the Wilson intervals (l₁, u₁) and (l₂,
   * u₂) it reaches from {@code d − √((p₁−l₁)² + (u₂−p₂)²)} to {@code d + √((u₁−p₁)² + (p₂−l₂)²)},
   * never beyond −1 and 1, and holds for small groups and shares at 0 and 1.
   *
   * <p>Source: Newcombe RG (1998). Interval estimation for the difference between independent
   * proportions: comparison of eleven methods. Statistics in Medicine 17:873–890, method 10.
   *
   * <p>Time and memory are the same for any counts.
   *
   * @param first a share
   * @param second the share of other records
   * @param confidence the confidence level, between 0 and 1
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Difference of(Proportion first, Proportion second, double confidence) {
    Interval one = first.interval(confidence);
    Interval other = second.interval(confidence);
    double estimate = first.share() - second.share();
    double down = Math.hypot(first.share() - one.lower(), other.upper() - second.share());
    double up = Math.hypot(one.upper() - first.share(), second.share() - other.lower());
    return new Difference(
        estimate,
        Math.max(-1, estimate - down),
        Math.min(1, estimate + up),
        confidence,
        Math.addExact(first.n(), second.n()),
        Math.addExact(first.missing(), second.missing()),
        NEWCOMBE,
        Double.isNaN(estimate) ? List.of(EMPTY_GROUP) : List.of());
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with(NAME, estimate, new Bounds(lower, upper, confidence, "Newcombe"), Unit.POINTS)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
