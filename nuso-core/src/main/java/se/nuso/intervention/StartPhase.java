package se.nuso.intervention;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * When a measure was started, seen from the investigation (<i>påbörjad under utredningstiden</i>).
 * What started during the investigation and went on counts as a measure after the closed
 * investigation.
 */
public enum StartPhase implements Code {
  @Coded(
      sv = "Påbörjad under utredningen och fortsatte efter den",
      en = "Started during the investigation and went on after it",
      from = NUSO,
      source =
          "NUSO information meeting 19 Sep 2025: if it went on after closure it is entered as an intervention after the closed investigation")
  DURING_AND_WENT_ON,
  @Coded(
      sv = "Påbörjad och avslutad under utredningen",
      en = "Started and ended during the investigation",
      from = PROVISIONAL,
      source =
          "Our completion: the complement of what the information meeting of 19 Sep 2025 names")
  DURING_ONLY,
  @Coded(
      sv = "Påbörjad efter avslutad utredning",
      en = "Started after the investigation was closed",
      from = PROVISIONAL,
      source =
          "Our completion: the complement of what the information meeting of 19 Sep 2025 names")
  AFTER
}
