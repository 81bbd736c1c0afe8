package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Whether a need of support or protection was assessed (<i>bedömt behov av stöd eller skydd</i>).
 */
public enum NeedAssessment implements Code {
  @Coded(
      sv = "Bedömt behov av stöd eller skydd",
      en = "Need of support or protection assessed",
      from = NUSO,
      source = "SKR presentation 2024")
  NEED_ASSESSED,
  @Coded(
      sv = "Inget bedömt behov",
      en = "No need assessed",
      from = NUSO,
      source = "SKR presentation 2024 by complement")
  NO_NEED_ASSESSED
}
