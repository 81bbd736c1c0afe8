package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Whether the child has been investigated before (<i>förstagångsutredning eller återkommande
 * utredning</i>).
 */
public enum PreviousInvestigation implements Code {
  @Coded(
      sv = "Förstagångsutredning",
      en = "First investigation",
      from = NUSO,
      source = "NUSO PM#3; SKR presentation 2024: half investigated before")
  FIRST,
  @Coded(
      sv = "Återkommande utredning",
      en = "Recurring investigation",
      from = NUSO,
      source = "NUSO PM#3")
  RECURRING,
  @Coded(
      sv = "Uppgift saknas",
      en = "Unknown",
      from = PROVISIONAL,
      source = "Our completion; the asterisk in SKR presentation 2024 has no legend in the source")
  UNKNOWN
}
