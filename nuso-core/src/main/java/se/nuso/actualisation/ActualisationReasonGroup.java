package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The groups of reasons (<i>orsaksgrupper</i>). */
public enum ActualisationReasonGroup implements Code {
  @Coded(
      sv = "Våld i nära relationer",
      en = "Violence in close relations",
      from = PUBLISHED,
      source = "Group from Socialstyrelsen's 2018 mapping: about 20 %")
  VIOLENCE_IN_CLOSE_RELATIONS,
  @Coded(
      sv = "Omsorgspersonerna",
      en = "Carer-related",
      from = PUBLISHED,
      source = "Group from Socialstyrelsen's 2018 mapping: 39 %")
  CARER_RELATED,
  @Coded(
      sv = "Barnet",
      en = "Child-related",
      from = PUBLISHED,
      source = "Group from Socialstyrelsen's 2018 mapping: 33 %")
  CHILD_RELATED,
  @Coded(
      sv = "Övrigt",
      en = "Other",
      from = PROVISIONAL,
      source = "Our completion: what is in none of the groups of the mapping")
  OTHER
}
