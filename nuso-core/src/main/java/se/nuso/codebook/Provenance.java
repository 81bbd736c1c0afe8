package se.nuso.codebook;

import se.nuso.text.Label;

/**
 * Where a code or a variable comes from. NUSO's own forms are not public, so nothing here is NUSO's
 * official list; the provenance says of each item what it rests on.
 */
public enum Provenance {
  /** Named in a publication of NUSO's. */
  NUSO(new Label("nämns av NUSO", "named by NUSO")),
  /** From another public source: a law, SCB's codes, SKR's groups. */
  PUBLISHED(new Label("annan offentlig källa", "other public source")),
  /** An area of BBIC; the wording is ours. */
  BBIC(new Label("BBIC, egen formulering", "BBIC, wording ours")),
  /** Our completion or reading; not confirmed by any public source. */
  PROVISIONAL(new Label("preliminär, ej bekräftad", "provisional, not confirmed"));

  private final Label label;

  Provenance(Label label) {
    this.label = label;
  }

  /** What the provenance means, in Swedish and English. */
  public Label label() {
    return label;
  }
}
