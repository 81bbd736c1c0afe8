package se.nuso.analysis.profile;

import java.util.Objects;
import se.nuso.codebook.Code;

/**
 * A factor or a reason in a class.
 *
 * @param kind which of them it is
 * @param code the factor or the reason
 * @param share the share of the class's investigations in which it is documented or given, as the
 *     model estimates it, 0–1
 * @param expectedOthers how many others of its kind are expected in an investigation of the class
 */
public record ProfileItem(ItemKind kind, Code code, double share, double expectedOthers) {
  public ProfileItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    NamingRule.prominence(share, expectedOthers);
  }

  /** How much it marks the class. */
  public Prominence prominence() {
    return NamingRule.prominence(share, expectedOthers);
  }
}
