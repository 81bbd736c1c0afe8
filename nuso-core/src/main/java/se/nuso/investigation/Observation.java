package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** Observation of the child, or of the child with its parents (<i>observation</i>). */
public enum Observation implements Code {
  @Coded(
      sv = "Ingen observation",
      en = "No observation",
      from = NUSO,
      source = "NUSO PM#3 by complement")
  NONE,
  @Coded(
      sv = "En observation",
      en = "One observation",
      from = NUSO,
      source = "NUSO PM#3: seldom more than once")
  ONE,
  @Coded(sv = "Flera observationer", en = "Several observations", from = NUSO, source = "NUSO PM#3")
  SEVERAL
}
