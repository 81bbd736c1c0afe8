package se.nuso.bbic;

import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** A side of the BBIC triangle (<i>BBIC-triangelns sida</i>); each has four areas. */
public enum BbicSide implements Code {
  @Coded(
      sv = "Barnets utveckling",
      en = "The child's development",
      from = PUBLISHED,
      source = "The three sides of the BBIC triangle; Swedish name from general knowledge of BBIC")
  CHILD_DEVELOPMENT,
  @Coded(
      sv = "Föräldrarnas förmåga",
      en = "Parenting capacity",
      from = PUBLISHED,
      source = "The three sides of the BBIC triangle; Swedish name from general knowledge of BBIC")
  PARENTING_CAPACITY,
  @Coded(
      sv = "Familj och miljö",
      en = "Family and environment",
      from = PUBLISHED,
      source = "The three sides of the BBIC triangle; Swedish name from general knowledge of BBIC")
  FAMILY_AND_ENVIRONMENT
}
