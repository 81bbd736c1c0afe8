package se.nuso.codebook;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

/**
 * How a record came to be (<i>insamlingssätt</i>). NUSO's answers are coded by hand from a decision
 * document; an extract from a case system is structured fields. The two are not comparable, so the
 * mode travels with every record.
 */
public enum CollectionMode implements Code {
  @Coded(
      sv = "Kodad för hand ur beslutsunderlaget",
      en = "Coded by hand from the decision document",
      from = NUSO,
      source = "NUSO PM#3: the survey is filled in from the BBIC decision document only")
  HAND_CODED,
  @Coded(
      sv = "Strukturerat uttag ur verksamhetssystem",
      en = "Structured extract from a case system",
      from = PROVISIONAL,
      source = "Our term; delstudie 3 takes such an extract")
  STRUCTURED_EXTRACT,
  @Coded(
      sv = "Blandat",
      en = "Mixed",
      from = PROVISIONAL,
      source = "Our term: partly extracted, partly coded by hand")
  MIXED,
  @Coded(
      sv = "Aggregerat",
      en = "Aggregate",
      from = PROVISIONAL,
      source = "Our term; delstudie 2 also takes sums")
  AGGREGATE
}
