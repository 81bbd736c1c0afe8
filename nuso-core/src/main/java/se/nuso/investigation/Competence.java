package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Another profession that gave information (<i>information från annan kompetens</i>); counts only
 * when it came back.
 */
public enum Competence implements Code {
  @Coded(
      sv = "Pedagogisk kompetens",
      en = "Pedagogical competence",
      from = NUSO,
      source = "SKR presentation 2024; NUSO PM#3")
  PEDAGOGICAL,
  @Coded(
      sv = "Medicinsk kompetens",
      en = "Medical competence",
      from = NUSO,
      source = "SKR presentation 2024; NUSO PM#3")
  MEDICAL,
  @Coded(
      sv = "Psykosocial kompetens",
      en = "Psychosocial competence",
      from = NUSO,
      source = "SKR presentation 2024; NUSO PM#3")
  PSYCHOSOCIAL,
  @Coded(
      sv = "Psykologisk kompetens",
      en = "Psychological competence",
      from = NUSO,
      source = "SKR presentation 2024; NUSO PM#3")
  PSYCHOLOGICAL,
  @Coded(
      sv = "Ingen information från annan",
      en = "No information from others",
      from = PROVISIONAL,
      source = "By complement of 73 %.")
  NONE
}
