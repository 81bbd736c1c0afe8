package se.nuso.analysis.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RosProfile;

/**
 * The true model behind a cohort's factors: given its profile, a record's 30 + 7 answers documented
 * or not are independent, with these probabilities. A latent class analysis of a cohort can be held
 * against it.
 *
 * @param profiles the classes, in order
 * @param items the items, in order: the codes of the 30 risk factors, then of the 7 protective
 * @param shares the classes' shares among the records complete on all items; they sum to 1
 * @param documented by class, then by item: the probability that the item is documented
 */
public record ProfileModel(
    List<RosProfile> profiles,
    List<String> items,
    List<Double> shares,
    List<List<Double>> documented) {
  public ProfileModel {
    profiles = List.copyOf(profiles);
    items = List.copyOf(items);
    shares = List.copyOf(shares);
    documented = documented.stream().map(List::copyOf).toList();
  }

  /**
   * The share of a class.
   *
   * @param profile the class
   */
  public double share(RosProfile profile) {
    return shares.get(profiles.indexOf(profile));
  }

  /**
   * The probability that a risk factor is documented in a class.
   *
   * @param profile the class
   * @param factor the risk factor
   */
  public double documented(RosProfile profile, RiskFactor factor) {
    return probability(profile, factor.code());
  }

  /**
   * The probability that a protective factor is documented in a class.
   *
   * @param profile the class
   * @param factor one of the seven
   * @throws IllegalArgumentException for {@code NONE}, which is no item
   */
  public double documented(RosProfile profile, ProtectiveFactor factor) {
    return probability(profile, factor.code());
  }

  private double probability(RosProfile profile, String item) {
    int position = items.indexOf(item);
    if (position < 0) {
      throw new IllegalArgumentException(item + " is no item of the model");
    }
    return documented.get(profiles.indexOf(profile)).get(position);
  }

  /** The assumed model, from {@code profiles.csv}. */
  static ProfileModel assumed() {
    Table table = Table.read("profiles.csv");
    List<RosProfile> profiles = table.columns().stream().map(RosProfile::valueOf).toList();
    List<Double> sizes = table.row("SHARE");
    double total = sizes.stream().mapToDouble(Double::doubleValue).sum();
    List<String> items = new ArrayList<>();
    for (RiskFactor factor : RiskFactor.values()) {
      items.add(factor.code());
    }
    for (ProtectiveFactor factor : ProtectiveFactor.values()) {
      if (factor != ProtectiveFactor.NONE) {
        items.add(factor.code());
      }
    }
    List<List<Double>> documented = new ArrayList<>();
    for (int k = 0; k < profiles.size(); k++) {
      int position = k;
      documented.add(items.stream().map(item -> table.row(item).get(position)).toList());
    }
    return new ProfileModel(
        profiles,
        items,
        sizes.stream().map(size -> size / total).toList(),
        Collections.unmodifiableList(documented));
  }
}
