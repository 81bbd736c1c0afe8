package se.nuso.analysis.published;

import se.nuso.text.Label;

/**
 * A figure that NUSO, or a source on its field, has published.
 *
 * @param id the stable identifier, {@code PUB001} and on
 * @param study the sub-study: 1, 2, 3, all, context…
 * @param metric what is measured
 * @param subgroup among or for whom
 * @param label what the figure is, in our wording
 * @param text the value as published, for example {@code 86} or {@code 3-5}
 * @param value the value as a number; the middle where a range is published
 * @param unit the unit with the source's reservation: {@code percent, about}
 * @param denominator what the shares are shares of; empty where the source does not say
 * @param source where it is published
 * @param note what to know of it; may be empty
 */
public record PublishedFigure(
    String id,
    String study,
    String metric,
    String subgroup,
    Label label,
    String text,
    double value,
    String unit,
    String denominator,
    String source,
    String note) {
  private static final String PREFIX = "PUB";

  /** Whether the figure is computed from published ones; it is shown, and no target. */
  public boolean derived() {
    return subgroup.contains("DERIVED");
  }

  /** Whether the figure tells of the investigations of delstudie 1. */
  public boolean ofInvestigations() {
    return study.equals("1") && group() != FigureGroup.OTHER_STUDIES;
  }

  /** The heading that the figure stands under. */
  public FigureGroup group() {
    return FigureGroup.of(Integer.parseInt(id.substring(PREFIX.length())));
  }

  /** What kind of number it is. */
  public FigureKind kind() {
    if (unit.startsWith("percent")) {
      return FigureKind.SHARE;
    }
    return unit.startsWith("count of")
        ? FigureKind.MEAN
        : unit.startsWith("ratio") ? FigureKind.RATIO : FigureKind.COUNT;
  }

  /** The value as a share 0–1. */
  public double share() {
    return value / 100;
  }
}
