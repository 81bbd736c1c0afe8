package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Grounds for compulsory care under LVU (<i>skäl för LVU</i>), an item of the assessment; 6 § and
 * 22 § are measures, not grounds.
 */
public enum CompulsoryCareGround implements Code {
  @Coded(
      sv = "2 § LVU, hemmiljö",
      en = "LVU 2 §, home environment",
      from = PUBLISHED,
      source =
          "LVU (1990:52) 2 §: maltreatment, undue exploitation, deficient care or another condition at home. Only under 18 (1 §).")
  LVU_2,
  @Coded(
      sv = "3 § LVU, eget beteende",
      en = "LVU 3 §, own behaviour",
      from = PUBLISHED,
      source =
          "LVU 3 §: substance misuse, offending or other socially destructive behaviour. Also 18-19 (1 § third paragraph).")
  LVU_3,
  @Coded(
      sv = "Inga skäl för LVU",
      en = "No grounds for compulsory care",
      from = PROVISIONAL,
      source = "By complement.")
  NONE
}
