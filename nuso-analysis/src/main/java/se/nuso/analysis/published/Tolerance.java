package se.nuso.analysis.published;

import java.util.List;

/**
 * When a value meets a published figure. A share: within the larger of one percentage point and
 * three standard errors at the published denominator; grounds for LVU within half a point. A count:
 * three binomial standard errors. A mean: 0.25. A ratio: a tenth. A figure in words is a band, and
 * a range is its bounds. These are our choices.
 *
 * <p>Where the source gives no denominator it is taken from the records, brought to the published
 * number of investigations. Fewer records than published widen every band by the standard error's
 * square root law.
 */
final class Tolerance {
  /** The number of investigations that the figures rest on. */
  static final double PUBLISHED = 21_858;

  private static final double STANDARD_ERRORS = 3;
  private static final double POINT = 1;
  private static final double ABOUT = 2.5;
  private static final double MEAN = 0.25;
  private static final double RATIO = 0.1;
  private static final double COMPULSORY_CARE = 0.5;

  private record Wording(String words, double low, double high) {}

  /** The longer wording before the one that it holds. */
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("nearly nine of ten", 85, 90),
          new Wording("just over half", 50, 55),
          new Wording("less than half", 42, 50),
          new Wording("one in five", 17.5, 22.5),
          // "Just under" ends at the third itself; how far under is our reading.
          new Wording("just under a third", 30, 100.0 / 3));

  private Tolerance() {}

  /**
   * The band of a figure.
   *
   * @param figure the figure
   * @param records how many records are compared
   * @param n the denominator among them
   */
  static Band band(PublishedFigure figure, long records, long n) {
    double scale = records / PUBLISHED;
    double wider = Math.sqrt(Math.max(1, 1 / scale));
    double value = figure.value();
    Band band =
        switch (figure.kind()) {
          case COUNT -> {
            double share = Math.min(1, value / PUBLISHED);
            yield Band.around(
                value * scale, STANDARD_ERRORS * Math.sqrt(records * share * (1 - share)));
          }
          case MEAN -> Band.around(value, MEAN * wider);
          case RATIO -> Band.around(value, value * RATIO * wider);
          case SHARE -> {
            double half = Math.max(POINT, standardErrors(figure.share(), n / scale));
            if (figure.group() == FigureGroup.COMPULSORY_CARE) {
              half = COMPULSORY_CARE;
            }
            yield published(figure, half).widened(half * (wider - 1));
          }
        };
    return band.within(0, figure.kind() == FigureKind.SHARE ? 100 : Double.MAX_VALUE);
  }

  private static Band published(PublishedFigure figure, double half) {
    for (Wording wording : WORDINGS) {
      if (figure.unit().contains(wording.words())) {
        return new Band(wording.low(), wording.high());
      }
    }
    int dash = figure.text().indexOf('-');
    if (dash > 0) {
      return new Band(
          Double.parseDouble(figure.text().substring(0, dash)),
          Double.parseDouble(figure.text().substring(dash + 1)));
    }
    // What is left after a comma is "about", "four of ten", "half", "about two thirds".
    return Band.around(figure.value(), figure.unit().contains(",") ? ABOUT : half);
  }

  private static double standardErrors(double share, double n) {
    return n <= 0 ? 0 : 100 * STANDARD_ERRORS * Math.sqrt(share * (1 - share) / n);
  }
}
