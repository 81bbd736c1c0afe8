package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Number of talks with guardians during the investigation (<i>samtal med vårdnadshavare</i>), cut
 * at three.
 */
public enum GuardianTalks implements Code {
  @Coded(
      sv = "Inga samtal med vårdnadshavare",
      en = "No talks with guardians",
      from = PROVISIONAL,
      source = "Only the cut at three or more is public")
  NONE,
  @Coded(
      sv = "Ett till två samtal",
      en = "One or two talks",
      from = PROVISIONAL,
      source = "Only the cut at three or more is public")
  ONE_OR_TWO,
  @Coded(
      sv = "Tre eller fler samtal",
      en = "Three or more talks",
      from = NUSO,
      source = "NUSO PM#3: 57 %")
  THREE_OR_MORE
}
