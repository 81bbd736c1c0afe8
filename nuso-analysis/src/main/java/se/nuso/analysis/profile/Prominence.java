package se.nuso.analysis.profile;

import se.nuso.text.Label;

/**
 * How much a factor or a reason marks a class, in the words of NUSO's naming rules; {@link
 * NamingRule} tells which.
 */
public enum Prominence {
  /** Dominates (<i>domineras av</i>): over 70 %. */
  DOMINATES("dominerar", "dominates"),

  /** Dominates at 50 to 70 %, since few other factors are documented in the class. */
  DOMINATES_WHERE_FEW_OTHERS("dominerar, få andra", "dominates, few others"),

  /** Between 50 and 70 % where many others are documented: the rules leave it open. */
  BETWEEN("däremellan", "between"),

  /** To some degree (<i>i viss mån</i>): from 20 to below 50 %. */
  TO_SOME_DEGREE("i viss mån", "to some degree"),

  /** None or few (<i>inga eller få</i>): below 20 %. */
  NONE_OR_FEW("inga eller få", "none or few");

  private final Label label;

  Prominence(String sv, String en) {
    label = new Label(sv, en);
  }

  /** The words of the rule. */
  public Label label() {
    return label;
  }

  /** Whether the class is dominated by it. */
  public boolean dominates() {
    return this == DOMINATES || this == DOMINATES_WHERE_FEW_OTHERS;
  }
}
