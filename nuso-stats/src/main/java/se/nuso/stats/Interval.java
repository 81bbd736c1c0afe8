package se.nuso.stats;

import java.util.List;
import java.util.Objects;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Result;
import se.nuso.document.Unit;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * A confidence interval of a share.
 *
 * @param lower the lower bound, 0–1; NaN when there is nothing to compute it from
 * @param upper the upper bound, 0–1; NaN when there is nothing to compute it from
 * @param confidence the confidence level, between 0 and 1
 * @param method the name of the method, for example {@code Wilson}
 */
public record Interval(double lower, double upper, double confidence, String method)
    implements Result {
  public Interval {
    Objects.requireNonNull(method, "method");
  }

  /** Whether there was anything to compute the interval from. */
  public boolean isDefined() {
    return !Double.isNaN(lower) && !Double.isNaN(upper);
  }

  /** The interval, as it stands in a document. */
  public Bounds bounds() {
    return new Bounds(lower, upper, confidence, method);
  }

  /** The interval in percent, for example {@code 49.4–54.1}; a dash when it is not defined. */
  @Override
  public Document document() {
    return Document.of(Label.same(""))
        .figures(List.of(Figure.of("", new Cell.Range(bounds(), 1, Unit.PERCENT))))
        .build();
  }

  /** The interval in percent, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
