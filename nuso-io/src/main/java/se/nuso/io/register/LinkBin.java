package se.nuso.io.register;

import se.nuso.text.Label;

/** What came of a record in a linkage: exactly one of these. */
public enum LinkBin {
  /** It has a counterpart, and nothing contradicts. */
  MATCHED(new Label("Kopplade", "Matched")),
  /** It has no counterpart, or no key. */
  ONLY_HERE(new Label("Bara här", "Only here")),
  /** Its key stands more than once on a side. */
  AMBIGUOUS(new Label("Tvetydiga", "Ambiguous")),
  /** It has a counterpart, and facts contradict each other. */
  CONFLICTING(new Label("Motstridiga", "Conflicting"));

  private final Label label;

  LinkBin(Label label) {
    this.label = label;
  }

  /** What the bin is called, in Swedish and English. */
  public Label label() {
    return label;
  }
}
