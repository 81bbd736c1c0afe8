package se.nuso.analysis.published;

import se.nuso.text.Label;

/** How a value stands to a published figure. */
public enum Verdict {
  /** Within the tolerance. */
  WITHIN(new Label("inom", "within")),
  /** Outside the tolerance. */
  OUTSIDE(new Label("UTANFÖR (OUTSIDE)", "OUTSIDE")),
  /** The figure is no target, or the records cannot tell. */
  SHOWN(new Label("visas", "shown"));

  private final Label label;

  Verdict(Label label) {
    this.label = label;
  }

  /** The verdict in words. */
  public Label label() {
    return label;
  }
}
