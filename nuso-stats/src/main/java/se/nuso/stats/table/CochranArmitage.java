package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Tails;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Whether a share rises or falls along groups that have an order (age, number of factors): the
 * Cochran–Armitage test for trend. With x of n in each group, scores s and the common share p,
 * {@code z = Σ s(x − np)/√(p(1 − p) Σ n(s − s̄)²)}.
 *
 * <p>Sources: Cochran WG (1954). Some methods for strengthening the common χ² tests. Biometrics
 * 10:417–451. Armitage P (1955). Tests for linear trends in proportions and frequencies. Biometrics
 * 11:375–386.
 *
 * @param statistic chi-squared with 1 degree of freedom, {@code z²}
 * @param z positive when the share rises with the score
 * @param p the probability of a statistic as large, were there no trend; two-sided
 * @param n number of records
 * @param missing number of records that do not answer
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record CochranArmitage(
    double statistic, double z, double p, long n, long missing, Label method, List<Label> notes)
    implements Result {
  private static final Label METHOD =
      new Label("Cochran–Armitages test av trend", "Cochran–Armitage test for trend");
  private static final Label EQUAL_SCORES =
      new Label(
          "Alla grupper med svar har samma poäng: det finns ingen ordning att följa.",
          "All groups with an answer have the same score: there is no order to follow.");
  private static final double SMALL = 5;

  public CochranArmitage {
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test of shares in their order, with the scores 1, 2, 3, …
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param groups the share of each group, in order
   */
  public static CochranArmitage of(List<Proportion> groups) {
    return of(groups, equallySpaced(groups.size()));
  }

  /**
   * The test of shares with scores.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param groups the share of each group
   * @param scores where each group lies, for example its mean age
   * @throws IllegalArgumentException if there is not one finite score for each group
   */
  public static CochranArmitage of(List<Proportion> groups, double... scores) {
    if (scores.length != groups.size()) {
      throw new IllegalArgumentException(
          scores.length + " scores for " + groups.size() + " groups");
    }
    for (double score : scores) {
      if (!Double.isFinite(score)) {
        throw new IllegalArgumentException("A score is a finite number, not " + score);
      }
    }
    return of(groups, scores, List.of());
  }

  /**
   * The test of a table of two dimensions: the first one's levels in their order, with the scores
   * 1, 2, 3, …; of the second one's two levels the share of the first is followed.
   *
   * <p>Time and memory grow with the number of cells.
   *
   * @param table counts by ordered group and answer
   * @throws IllegalArgumentException if it has not two dimensions, the second has not two levels,
   *     or several answers may be given to one of them
   */
  public static CochranArmitage of(Crosstab table) {
    Counts counts = Counts.of(table);
    if (counts.columns() != 2) {
      throw new IllegalArgumentException(
          "The answer must have two levels, not " + counts.columns());
    }
    List<Proportion> groups =
        IntStream.range(0, counts.rows())
            .mapToObj(
                row ->
                    new Proportion(
                        counts.at(row, 0), counts.row(row), row == 0 ? counts.missing() : 0))
            .toList();
    return of(groups, equallySpaced(groups.size()), counts.notes());
  }

  /** From 0 to 1: neither where scores lie nor their unit changes the test. */
  private static double[] withinOne(double[] scores) {
    double lowest = Arrays.stream(scores).min().orElse(0);
    // Halved, since the distance between two numbers may be too large for one.
    double range = Arrays.stream(scores).map(score -> score / 2 - lowest / 2).max().orElse(0);
    return range == 0
        ? scores
        : Arrays.stream(scores).map(score -> (score / 2 - lowest / 2) / range).toArray();
  }

  private static double[] equallySpaced(int groups) {
    return IntStream.rangeClosed(1, groups).asDoubleStream().toArray();
  }

  private static CochranArmitage of(
      List<Proportion> groups, double[] given, List<Label> sourceNotes) {
    double[] scores = withinOne(given);
    List<Label> notes = new ArrayList<>(sourceNotes);
    Proportion all = groups.stream().reduce(Proportion.EMPTY, Proportion::merge);
    double share = all.share();
    double mean = 0;
    for (int group = 0; group < scores.length; group++) {
      mean += scores[group] * groups.get(group).n() / all.n();
    }
    double sum = 0;
    double spread = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int group = 0; group < scores.length; group++) {
      Proportion own = groups.get(group);
      double expected = own.n() * share;
      double from = scores[group] - mean;
      sum += from * (own.yes() - expected);
      spread += own.n() * from * from;
      if (own.n() > 0) {
        least = Math.min(least, Math.min(expected, own.n() - expected));
      }
    }
    double z = Double.NaN;
    if (all.yes() == 0 || all.no() == 0) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (isOneScore(groups, scores)) {
      notes.add(EQUAL_SCORES);
    } else {
      z = sum / Math.sqrt(share * ((double) all.no() / all.n()) * spread);
      if (least < SMALL) {
        notes.add(Note.smallExpectedInGroup(least));
      }
    }
    double p = Tails.twoSided(z);
    if (p == 0) {
      notes.add(Note.BELOW_DOUBLE);
    }
    return new CochranArmitage(z * z, z, p, all.n(), all.missing(), METHOD, notes);
  }

  private static boolean isOneScore(List<Proportion> groups, double[] scores) {
    return IntStream.range(0, scores.length)
            .filter(group -> groups.get(group).n() > 0)
            .mapToDouble(group -> scores[group])
            .distinct()
            .count()
        < 2;
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .with("χ²", statistic)
        .with("df", 1)
        .with("z", z)
        .withP(p)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
