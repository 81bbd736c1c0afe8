package se.nuso.analysis.published;

import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * A published figure beside what records give.
 *
 * @param figure the figure
 * @param ours the value of the records; null when they cannot tell
 * @param expected what is to be met: the figure, for a count brought to the number of records
 * @param band what counts as meeting it; null when it is no target
 * @param verdict how the two stand
 * @param n the denominator among the records
 * @param remark what to know of the verdict; empty when nothing
 */
public record FigureComparison(
    PublishedFigure figure,
    @Nullable Double ours,
    double expected,
    @Nullable Band band,
    Verdict verdict,
    long n,
    Label remark) {

  /** Ours less what is expected; null when the records cannot tell. */
  public @Nullable Double difference() {
    return ours == null ? null : ours - expected;
  }
}
