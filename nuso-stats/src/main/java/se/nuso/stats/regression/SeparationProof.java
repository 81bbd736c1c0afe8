package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * Whether the outcomes are separated: whether there is a direction along which no yes becomes less
 * likely and no no more likely, and some become more so. Then the likelihood has no maximum at
 * finite coefficients, and otherwise it has one.
 *
 * <p>That is a question of linear inequalities, one for each pattern, and is answered by linear
 * programs over those that matter, to which the ones that a solution breaks are added. Every column
 * is centred at its median and scaled by its median deviation, and every row to length one, so that
 * one record far away hides nothing of the others.
 *
 * <p>Sources: Albert A, Anderson JA (1984). On the existence of maximum likelihood estimates in
 * logistic regression models. Biometrika 71:1–10. Konis K (2007). Linear programming algorithms for
 * detecting separated data in binary logistic regression models. DPhil thesis, University of
 * Oxford.
 */
final class SeparationProof {
  /** Of a row of length one, along a direction within the unit cube. */
  private static final double NOTHING = 1e-8;

  private static final int BROKEN_AT_ONCE = 20;
  private static final int MOST_PROGRAMS = 500;
  private static final int MOST_PIVOTS = 20_000;

  private final int columns;

  /** By pattern: the row, turned so that a separating direction leads it up. */
  private final double[][] rows;

  /** Patterns with both yes and no, which no separating direction moves. */
  private final BitSet mixed = new BitSet();

  private final double[] centre;
  private final double[] spread;

  private SeparationProof(ModelMatrix matrix) {
    columns = matrix.columns();
    rows = new double[matrix.rows()][columns];
    centre = new double[columns];
    spread = new double[columns];
    for (int i = 0; i < rows.length; i++) {
      matrix.row(i, rows[i]);
    }
    spread[0] = 1;
    for (int j = 1; j < columns; j++) {
      scale(j);
    }
    for (int i = 0; i < rows.length; i++) {
      double successes = matrix.successes()[i];
      double length = Math.sqrt(Maximum.dot(rows[i], rows[i]));
      double turn = (successes == 0 ? -1 : 1) / length;
      mixed.set(i, successes > 0 && successes < matrix.trials()[i]);
      for (int j = 0; j < columns; j++) {
        rows[i][j] *= turn;
      }
    }
  }

  private void scale(int j) {
    double[] values = IntStream.range(0, rows.length).mapToDouble(i -> rows[i][j]).toArray();
    centre[j] = median(values.clone());
    double[] away = Arrays.stream(values).map(value -> Math.abs(value - centre[j])).toArray();
    double deviation = median(away.clone());
    spread[j] = deviation > 0 ? deviation : Arrays.stream(away).average().orElse(0);
    if (!(spread[j] > 0)) {
      spread[j] = 1;
    }
    for (double[] row : rows) {
      row[j] = (row[j] - centre[j]) / spread[j];
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /**
   * What separates.
   *
   * @param direction within the model's own scale
   * @param patterns those that it tells apart
   */
  record Separated(double[] direction, BitSet patterns) {}

  /** The direction that tells most patterns apart; null if there is none, and so a maximum. */
  static @Nullable Separated of(ModelMatrix matrix) {
    return new SeparationProof(matrix).separated();
  }

  private @Nullable Separated separated() {
    double[] direction = new double[columns];
    BitSet apart = new BitSet();
    for (double[] more = along(apart); more != null; more = along(apart)) {
      BitSet before = (BitSet) apart.clone();
      for (int i = 0; i < rows.length; i++) {
        apart.set(i, apart.get(i) || !mixed.get(i) && Maximum.dot(rows[i], more) > NOTHING);
      }
      if (apart.equals(before)) {
        break;
      }
      direction = Maximum.moved(direction, more, 1);
    }
    return apart.isEmpty() ? null : new Separated(ofModel(direction), apart);
  }

  /**
   * A direction that breaks no pattern and moves some that are not apart yet; null if none does.
   */
  private double @Nullable [] along(BitSet apart) {
    double[] objective = new double[columns];
    for (int i = 0; i < rows.length; i++) {
      if (!apart.get(i) && !mixed.get(i)) {
        objective = Maximum.moved(objective, rows[i], 1);
      }
    }
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      double[] unit = new double[columns];
      unit[j] = 1;
      constraints.add(new LinearConstraint(unit, Relationship.LEQ, 1));
      constraints.add(new LinearConstraint(unit, Relationship.GEQ, -1));
    }
    BitSet used = new BitSet();
    for (int program = 0; program < MOST_PROGRAMS; program++) {
      double[] direction = solved(objective, constraints);
      if (direction == null || Maximum.dot(objective, direction) <= NOTHING) {
        return null;
      }
      List<Integer> broken = broken(direction, used);
      if (broken.isEmpty()) {
        return direction;
      }
      for (int i : broken) {
        used.set(i);
        Relationship relationship = mixed.get(i) ? Relationship.EQ : Relationship.GEQ;
        constraints.add(new LinearConstraint(rows[i], relationship, 0));
      }
    }
    return null;
  }

  /** The patterns that a direction breaks most. */
  private List<Integer> broken(double[] direction, BitSet used) {
    double[] ways = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double way = Maximum.dot(rows[i], direction);
      ways[i] = mixed.get(i) ? -Math.abs(way) : way;
    }
    return IntStream.range(0, rows.length)
        .filter(i -> ways[i] < -NOTHING && !used.get(i))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> ways[i]))
        .limit(BROKEN_AT_ONCE)
        .toList();
  }

  private static double @Nullable [] solved(
      double[] objective, List<LinearConstraint> constraints) {
    try {
      return new SimplexSolver(1e-11, 10, 1e-13)
          .optimize(
              new LinearObjectiveFunction(objective, 0),
              new LinearConstraintSet(constraints),
              GoalType.MAXIMIZE,
              new NonNegativeConstraint(false),
              PivotSelectionRule.BLAND,
              new MaxIter(MOST_PIVOTS))
          .getPoint();
    } catch (NoFeasibleSolutionException | TooManyIterationsException unproven) {
      return null; // 0 is always feasible, so this is rounding: nothing is proven
    }
  }

  private double[] ofModel(double[] direction) {
    double[] ofModel = direction.clone();
    for (int j = 1; j < columns; j++) {
      ofModel[j] = direction[j] / spread[j];
      ofModel[0] -= centre[j] * ofModel[j];
    }
    return ofModel;
  }
}
