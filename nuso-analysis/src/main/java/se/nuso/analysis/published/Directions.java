package se.nuso.analysis.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** Directions as they are gathered, with what the records give. */
final class Directions {
  private static final double POINTS = 3;

  private final Collection<Investigation> records;
  private final List<Direction> gathered = new ArrayList<>();

  Directions(Collection<Investigation> records) {
    this.records = records;
  }

  DirectionTable table() {
    return new DirectionTable(gathered);
  }

  /** One share is larger than another. */
  void more(
      String id,
      String sv,
      String en,
      Indicator<Investigation> larger,
      Indicator<Investigation> smaller) {
    add(id, sv, en, larger.label(), smaller.label(), percent(larger), percent(smaller));
  }

  /** What is asked is so in most: the share is larger than the share of the others. */
  void most(String id, String sv, String en, Indicator<Investigation> asked) {
    double share = percent(asked);
    add(id, sv, en, asked.label(), new Label("Övriga", "The others"), share, 100 - share);
  }

  /** A share differs between two groups, and less so within a part of the records. */
  void levelsOut(
      String id,
      String sv,
      String en,
      Indicator<Investigation> high,
      Indicator<Investigation> low,
      Indicator<Investigation> within) {
    double all = percent(high) - percent(low);
    double inside = percent(high.among(within)) - percent(low.among(within));
    Label everywhere = new Label("Skillnad bland alla", "Difference among all");
    Label there = new Label("Skillnad i profilen", "Difference in the profile");
    add(id, sv, en, everywhere, there, all, Math.abs(inside));
  }

  /** How far a factor's share falls between two groups, beside the factor that falls next most. */
  void mostOfAll(
      String id,
      String sv,
      String en,
      ProtectiveFactor most,
      Indicator<Investigation> from,
      Indicator<Investigation> to) {
    double own = 0;
    double next = Double.NEGATIVE_INFINITY;
    for (ProtectiveFactor factor : ProtectiveFactor.values()) {
      double fall = percent(factor, from) - percent(factor, to);
      if (factor == most) {
        own = fall;
      } else if (factor != ProtectiveFactor.NONE) {
        next = Math.max(next, fall);
      }
    }
    Label other = new Label("Närmaste skyddsfaktor", "The next protective factor");
    add(id, sv, en, most.label(), other, own, next);
  }

  void add(String id, String sv, String en, Label larger, Label smaller, double high, double low) {
    gathered.add(new Direction(id, new Label(sv, en), larger, smaller, high, low, POINTS));
  }

  private double percent(ProtectiveFactor factor, Indicator<Investigation> group) {
    return percent(Indicators.present(factor).among(group));
  }

  private double percent(Indicator<Investigation> indicator) {
    return 100 * indicator.of(records).share();
  }
}
