package se.nuso.rule;

import se.nuso.text.Label;

/** How grave a finding is, from the wording of the norm: must, should, worth knowing. */
public enum Severity {
  /** The norm says must; the source is cited. */
  ERROR(new Label("FEL", "ERROR")),
  /** The norm says should, or the rule rests on local or provisional variables. */
  WARNING(new Label("VARNING", "WARNING")),
  /** Worth knowing. */
  INFO(new Label("UPPLYSNING", "INFO"));

  private final Label label;

  Severity(Label label) {
    this.label = label;
  }

  /** What the severity is called, in Swedish and English. */
  public Label label() {
    return label;
  }
}
