package se.nuso.bbic;

import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** One of the twelve areas of the BBIC triangle (<i>delområde</i>), four on each side. */
public enum BbicArea implements Code {
  @Coded(
      sv = "Hälsa",
      en = "Health",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  HEALTH(BbicSide.CHILD_DEVELOPMENT),
  @Coded(
      sv = "Utbildning",
      en = "Education",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  EDUCATION(BbicSide.CHILD_DEVELOPMENT),
  @Coded(
      sv = "Känslor och beteende",
      en = "Emotions and behaviour",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  EMOTIONS_AND_BEHAVIOUR(BbicSide.CHILD_DEVELOPMENT),
  @Coded(
      sv = "Sociala relationer",
      en = "Social relations",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  SOCIAL_RELATIONS(BbicSide.CHILD_DEVELOPMENT),
  @Coded(
      sv = "Grundläggande omsorg",
      en = "Basic care",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  BASIC_CARE(BbicSide.PARENTING_CAPACITY),
  @Coded(
      sv = "Stimulans och vägledning",
      en = "Stimulation and guidance",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  STIMULATION_AND_GUIDANCE(BbicSide.PARENTING_CAPACITY),
  @Coded(
      sv = "Känslomässig tillgänglighet",
      en = "Emotional availability",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  EMOTIONAL_AVAILABILITY(BbicSide.PARENTING_CAPACITY),
  @Coded(
      sv = "Säkerhet",
      en = "Safety",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  SAFETY(BbicSide.PARENTING_CAPACITY),
  @Coded(
      sv = "Nuvarande familjesituation",
      en = "Current family situation",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  CURRENT_FAMILY_SITUATION(BbicSide.FAMILY_AND_ENVIRONMENT),
  @Coded(
      sv = "Familjebakgrund",
      en = "Family background",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form.")
  FAMILY_BACKGROUND(BbicSide.FAMILY_AND_ENVIRONMENT),
  @Coded(
      sv = "Boende, arbete och ekonomi",
      en = "Housing, work and economy",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form; but the code form splits it in two; this wording is from general knowledge of BBIC")
  HOUSING_WORK_ECONOMY(BbicSide.FAMILY_AND_ENVIRONMENT),
  @Coded(
      sv = "Socialt nätverk och integration",
      en = "Social network and integration",
      from = PUBLISHED,
      source =
          "BBIC 2015/2018; each side has four sub-areas (Socialstyrelsen, Grunderna i BBIC). Names also in a public code form; but the code form says integrering; this wording is from general knowledge of BBIC")
  SOCIAL_NETWORK_AND_INTEGRATION(BbicSide.FAMILY_AND_ENVIRONMENT);

  private final BbicSide side;

  BbicArea(BbicSide side) {
    this.side = side;
  }

  /** The side of the triangle that the area belongs to. */
  public BbicSide side() {
    return side;
  }
}
