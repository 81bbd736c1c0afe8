package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The groups of reporters (<i>anmälargrupper</i>). */
public enum ReporterGroup implements Code {
  @Coded(
      sv = "Anmälningsskyldig",
      en = "Mandatory reporter",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 1 §")
  MANDATORY_REPORTER,
  @Coded(
      sv = "Allmänheten",
      en = "The public",
      from = PUBLISHED,
      source = "SoL (2025:400) 19 kap. 4 §")
  PUBLIC,
  @Coded(sv = "Familjen", en = "The family", from = PROVISIONAL, source = "Our completion")
  FAMILY
}
