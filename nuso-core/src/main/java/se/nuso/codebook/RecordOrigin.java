package se.nuso.codebook;

import static se.nuso.codebook.Provenance.PROVISIONAL;

/**
 * Whether a record tells of a real case or is made up (<i>äkta eller syntetisk</i>); travels with
 * every record.
 */
public enum RecordOrigin implements Code {
  @Coded(sv = "Verklig", en = "Real", from = PROVISIONAL, source = "Our term")
  REAL,
  @Coded(
      sv = "Syntetisk, inga verkliga barn",
      en = "Synthetic, no real children",
      from = PROVISIONAL,
      source = "Our term")
  SYNTHETIC
}
