package se.nuso.analysis.synthetic;

import se.nuso.analysis.published.PublishedFigures;

/** What the cohort aims at: published figures by number, so that no figure occurs twice. */
final class Target {
  private static final double PUBLISHED = PublishedFigures.of("PUB001").value();

  private Target() {}

  /** A published value as it stands. */
  static double value(String figure) {
    return PublishedFigures.of(figure).value();
  }

  /** A published share, 0–1. */
  static double share(String figure) {
    return PublishedFigures.of(figure).share();
  }

  /** A published number of investigations, brought to a cohort's size. */
  static double count(String figure, int n) {
    return value(figure) * n / PUBLISHED;
  }

  /** The same by the running number of the figure. */
  static double count(int figure, int n) {
    return PublishedFigures.of(figure).value() * n / PUBLISHED;
  }
}
