package se.nuso.analysis.profile;

import java.util.OptionalInt;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ResponseMatrix;

/**
 * Which class each record most probably belongs to. A record without any answer has no class: all
 * that the model knows of it is how large the classes are.
 */
final class ModalClasses {
  /** Stands for no class. */
  static final int NONE = -1;

  private final int[] modal;
  private final Profile.Size[] sizes;
  private final long unanswered;
  private final long impossible;
  private final double logLikelihood;

  private ModalClasses(
      int[] modal, Profile.Size[] sizes, long unanswered, long impossible, double logLikelihood) {
    this.modal = modal;
    this.sizes = sizes;
    this.unanswered = unanswered;
    this.impossible = impossible;
    this.logLikelihood = logLikelihood;
  }

  static ModalClasses of(LatentClassModel model, ResponseMatrix answers) {
    Classification classification = model.classify(answers);
    int[] modal = new int[answers.rows()];
    double[] expected = new double[model.classes()];
    double[] certain = new double[model.classes()];
    long[] records = new long[model.classes()];
    long unanswered = 0;
    long impossible = 0;
    for (int row = 0; row < modal.length; row++) {
      OptionalInt most = classification.modal(row);
      modal[row] = NONE;
      if (unanswered(answers, row)) {
        unanswered++;
      } else if (most.isEmpty()) {
        impossible++;
      } else {
        modal[row] = most.getAsInt();
        double[] posterior = classification.posterior(row);
        for (int k = 0; k < posterior.length; k++) {
          expected[k] += posterior[k];
        }
        certain[modal[row]] += posterior[modal[row]];
        records[modal[row]]++;
      }
    }
    long classified = modal.length - unanswered - impossible;
    Profile.Size[] sizes = new Profile.Size[model.classes()];
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] =
          new Profile.Size(
              expected[k] / classified, records[k], classified, certain[k] / records[k]);
    }
    return new ModalClasses(modal, sizes, unanswered, impossible, classification.logLikelihood());
  }

  private static boolean unanswered(ResponseMatrix answers, int row) {
    for (int item = 0; item < answers.items().size(); item++) {
      if (answers.level(row, item) != ResponseMatrix.MISSING) {
        return false;
      }
    }
    return true;
  }

  /** The class of a row, from 0, or {@link #NONE}. */
  int classOf(int row) {
    return modal[row];
  }

  int rows() {
    return modal.length;
  }

  Profile.Size size(int k) {
    return sizes[k];
  }

  /** Records without an answer to any of the items. */
  long unanswered() {
    return unanswered;
  }

  /** Records whose answers the model holds impossible. */
  long impossible() {
    return impossible;
  }

  double logLikelihood() {
    return logLikelihood;
  }
}
