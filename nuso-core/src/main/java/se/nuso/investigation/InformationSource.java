package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Another organisation that gave information (<i>information från annan verksamhet</i>); counts
 * only when it came back.
 */
public enum InformationSource implements Code {
  @Coded(
      sv = "Skola",
      en = "School",
      from = NUSO,
      source = "NUSO PM#3: dominates, three times as often as preschool")
  SCHOOL,
  @Coded(sv = "Förskola", en = "Preschool", from = NUSO, source = "NUSO PM#3")
  PRESCHOOL,
  @Coded(sv = "Tandvård", en = "Dental care", from = NUSO, source = "NUSO PM#3: 700 of 21 858")
  DENTAL_CARE,
  @Coded(
      sv = "Barn- och ungdomspsykiatri (BUP)",
      en = "Child and adolescent psychiatry",
      from = PROVISIONAL,
      source = "NUSO PM#3 mentions BUP in the discussion; as a survey option it is our reading")
  CHILD_PSYCHIATRY,
  @Coded(
      sv = "Barnavårdscentral (BVC)",
      en = "Child health centre",
      from = PROVISIONAL,
      source = "Our completion")
  CHILD_HEALTH_CENTRE,
  @Coded(
      sv = "Elevhälsa",
      en = "Student health service",
      from = PROVISIONAL,
      source = "Our completion")
  STUDENT_HEALTH,
  @Coded(sv = "Primärvård", en = "Primary care", from = PROVISIONAL, source = "Our completion")
  PRIMARY_CARE,
  @Coded(sv = "Habilitering", en = "Habilitation", from = PROVISIONAL, source = "Our completion")
  HABILITATION,
  @Coded(
      sv = "Vuxenpsykiatri eller beroendevård",
      en = "Adult psychiatry or addiction care",
      from = PROVISIONAL,
      source = "Our completion; NUSO PM#3 mentions beroendevården")
  ADULT_PSYCHIATRY_OR_ADDICTION,
  @Coded(sv = "Polis", en = "Police", from = PROVISIONAL, source = "Our completion")
  POLICE,
  @Coded(
      sv = "Annan verksamhet",
      en = "Other organisation",
      from = PROVISIONAL,
      source = "Our completion")
  OTHER,
  @Coded(
      sv = "Ingen information från annan",
      en = "No information from others",
      from = PROVISIONAL,
      source = "By complement of 73 %.")
  NONE
}
