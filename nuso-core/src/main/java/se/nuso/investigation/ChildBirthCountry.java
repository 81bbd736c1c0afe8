package se.nuso.investigation;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The child's country of birth (<i>barnets födelseland</i>). */
public enum ChildBirthCountry implements Code {
  @Coded(
      sv = "Barnet fött i Sverige",
      en = "Child born in Sweden",
      from = PROVISIONAL,
      source = "SKR page delstudie 1 names country of birth; the answer options are not public")
  BORN_IN_SWEDEN,
  @Coded(
      sv = "Barnet fött utomlands",
      en = "Child born abroad",
      from = PROVISIONAL,
      source = "SKR page delstudie 1 names country of birth; the answer options are not public")
  BORN_ABROAD,
  @Coded(
      sv = "Uppgift saknas",
      en = "Unknown",
      from = PROVISIONAL,
      source = "SKR page delstudie 1 names country of birth; the answer options are not public")
  UNKNOWN
}
