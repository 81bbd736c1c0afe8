package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Whether an interpreter was needed (<i>behov av tolk</i>). */
public enum InterpreterNeed implements Code {
  @Coded(sv = "Behov av tolk", en = "Interpreter needed", from = NUSO, source = "NUSO PM#3")
  NEEDED,
  @Coded(
      sv = "Inget behov av tolk",
      en = "No interpreter needed",
      from = NUSO,
      source = "NUSO PM#3 by complement")
  NOT_NEEDED
}
