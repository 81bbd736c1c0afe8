package se.nuso.service;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The unit that gives the service (<i>verksamhet som ger insatsen</i>); a small list of our own.
 */
public enum ProviderUnit implements Code {
  @Coded(
      sv = "Socialtjänstens öppenvård",
      en = "Outpatient team of the social services",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the providing unit; its options are not public")
  OUTPATIENT_TEAM,
  @Coded(
      sv = "Familjecentral",
      en = "Family centre",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the providing unit; its options are not public")
  FAMILY_CENTRE,
  @Coded(
      sv = "Fältverksamhet",
      en = "Outreach work",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the providing unit; its options are not public")
  FIELD_WORK,
  @Coded(
      sv = "Upphandlad verksamhet",
      en = "Contracted provider",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the providing unit; its options are not public")
  PROCURED,
  @Coded(
      sv = "Annan verksamhet",
      en = "Other unit",
      from = PROVISIONAL,
      source =
          "Our completion: SKR page delstudie 2 asks for the providing unit; its options are not public")
  OTHER
}
