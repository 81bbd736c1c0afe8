package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether the child has had an intervention before (<i>tidigare insats</i>). */
public enum PreviousIntervention implements Code {
  @Coded(
      sv = "Har haft tidigare insats",
      en = "Had an intervention before",
      from = NUSO,
      source = "SKR presentation 2024: one in five")
  YES,
  @Coded(
      sv = "Har inte haft tidigare insats",
      en = "No intervention before",
      from = NUSO,
      source = "SKR presentation 2024 by complement")
  NO,
  @Coded(sv = "Uppgift saknas", en = "Unknown", from = PROVISIONAL, source = "Our completion")
  UNKNOWN
}
