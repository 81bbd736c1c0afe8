package se.nuso.investigation;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The parents' countries of birth (<i>föräldrarnas födelseland</i>). */
public enum ParentsBirthCountry implements Code {
  @Coded(
      sv = "Båda föräldrar födda i Sverige",
      en = "Both parents born in Sweden",
      from = PROVISIONAL,
      source = "Needed to derive ORIGIN by the SCB definition")
  BOTH_BORN_IN_SWEDEN,
  @Coded(
      sv = "En förälder född utomlands",
      en = "One parent born abroad",
      from = PROVISIONAL,
      source = "Needed to derive ORIGIN by the SCB definition")
  ONE_BORN_ABROAD,
  @Coded(
      sv = "Båda föräldrar födda utomlands",
      en = "Both parents born abroad",
      from = PROVISIONAL,
      source = "Needed to derive ORIGIN by the SCB definition")
  BOTH_BORN_ABROAD,
  @Coded(
      sv = "Uppgift saknas",
      en = "Unknown",
      from = PROVISIONAL,
      source = "Needed to derive ORIGIN by the SCB definition")
  UNKNOWN
}
