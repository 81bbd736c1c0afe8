package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether an assessment instrument was used (<i>bedömningsinstrument</i>). */
public enum InstrumentUse implements Code {
  @Coded(
      sv = "Bedömningsinstrument har använts",
      en = "Assessment instrument used",
      from = NUSO,
      source =
          "SKR page delstudie 1 names the variable; which instruments are asked for is not public")
  USED,
  @Coded(
      sv = "Bedömningsinstrument har inte använts",
      en = "No assessment instrument used",
      from = NUSO,
      source = "SKR page delstudie 1 by complement")
  NOT_USED
}
