package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters that standard errors are computed for. In each class and item the most probable
 * level is the reference and the others' log odds against it are free, but for those at the
 * boundary. First class by class the items, then membership with the first class as reference.
 */
final class FreeParameters {
  /** A probability below this is taken as 0. */
  static final double BOUNDARY = 1e-6;

  private final Shape shape;

  /** By class: where its parameters start; then where membership starts. */
  final int[] start;

  /** By parameter of the items: its item and its level. */
  final int[] item;

  final int[] level;

  final int count;
  final int atBoundary;

  FreeParameters(AppliedModel applied) {
    shape = applied.shape;
    boolean[][] observed = applied.patterns.observed();
    start = new int[shape.classes + 1];
    List<Integer> items = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    int boundary = 0;
    for (int k = 0; k < shape.classes; k++) {
      start[k] = items.size();
      for (int j = 0; j < shape.items(); j++) {
        int reference = mostProbable(applied.parameters, j, k);
        for (int c = 0; c < shape.levels(j); c++) {
          if (c == reference || !observed[j][c]) {
            continue;
          }
          if (applied.parameters[shape.at(j, c, k)] < BOUNDARY) {
            boundary++;
            continue;
          }
          items.add(j);
          levels.add(c);
        }
      }
    }
    start[shape.classes] = items.size();
    item = items.stream().mapToInt(Integer::intValue).toArray();
    level = levels.stream().mapToInt(Integer::intValue).toArray();
    count = items.size() + (shape.classes - 1) * shape.predictors;
    atBoundary = boundary;
  }

  private int mostProbable(double[] parameters, int j, int k) {
    int best = 0;
    for (int c = 1; c < shape.levels(j); c++) {
      if (parameters[shape.at(j, c, k)] > parameters[shape.at(j, best, k)]) {
        best = c;
      }
    }
    return best;
  }

  /** Where membership starts. */
  int membership() {
    return start[shape.classes];
  }

  /** How many parameters the items have in a class. */
  int inClass(int k) {
    return start[k + 1] - start[k];
  }
}
