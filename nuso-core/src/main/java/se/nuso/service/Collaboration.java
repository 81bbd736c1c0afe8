package se.nuso.service;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** With whom the service is given (<i>samverkan med annan aktör</i>); a small list of our own. */
public enum Collaboration implements Code {
  @Coded(
      sv = "Förskola/skola",
      en = "Preschool or school",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  SCHOOL_OR_PRESCHOOL,
  @Coded(
      sv = "Hälso- och sjukvård",
      en = "Health care",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  HEALTH_CARE,
  @Coded(
      sv = "Polis",
      en = "Police",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  POLICE,
  @Coded(
      sv = "Ideell verksamhet",
      en = "Civil society organisation",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  CIVIL_SOCIETY,
  @Coded(
      sv = "Annan aktör",
      en = "Other actor",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  OTHER,
  @Coded(
      sv = "Ingen samverkan",
      en = "No collaboration",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for collaboration; its options are not public")
  NONE
}
