package se.nuso.bbic;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * What an investigation documents of one risk factor: not documented, or documented with its degree
 * of severity (<i>allvarlighetsgrad</i>).
 */
public enum RiskFinding implements Code {
  @Coded(
      sv = "Ej dokumenterad riskfaktor",
      en = "Risk factor not documented",
      from = NUSO,
      source = "NUSO PM#3: asked for each of the 30 factors.")
  NOT_DOCUMENTED,
  @Coded(
      sv = "Mindre allvarligt",
      en = "Less severe",
      from = NUSO,
      source = "NUSO PM#3: the most common where a degree is given")
  LESS_SEVERE,
  @Coded(
      sv = "Allvarligt",
      en = "Severe",
      from = NUSO,
      source = "NUSO PM#3: where severe, usually on all sides of the triangle")
  SEVERE,
  @Coded(
      sv = "Allvarlighetsgrad ej dokumenterad",
      en = "Severity not documented",
      from = NUSO,
      source = "NUSO PM#3: about a third of the documented risk factors")
  SEVERITY_NOT_DOCUMENTED;

  /** Whether the factor is documented, with or without a degree of severity. */
  public boolean documented() {
    return this != NOT_DOCUMENTED;
  }

  /** Whether the factor is documented with a degree of severity. */
  public boolean severityGiven() {
    return this == LESS_SEVERE || this == SEVERE;
  }
}
