package se.nuso.investigation;

import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * A guardian's or the child's attitude to the proposed interventions, as documented (<i>inställning
 * till insats</i>). A documented attitude is not the same as legal consent.
 */
public enum ConsentAttitude implements Code {
  @Coded(
      sv = "Samtycker",
      en = "Consents",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it.")
  CONSENTS,
  @Coded(
      sv = "Samtycker delvis",
      en = "Partly consents",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it.")
  PARTLY_CONSENTS,
  @Coded(
      sv = "Samtycker inte",
      en = "Declines",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it.")
  DECLINES,
  @Coded(
      sv = "Inte tillfrågad",
      en = "Not asked",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it.")
  NOT_ASKED,
  @Coded(
      sv = "Ej dokumenterat",
      en = "Not documented",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it.")
  NOT_DOCUMENTED,
  @Coded(
      sv = "Ej aktuellt",
      en = "Not applicable",
      from = PROVISIONAL,
      source =
          "SKR page delstudie 1 names the variable (guardians' and child's attitude); the options are not public. PM#5 covers it; e.g. where no intervention was proposed")
  NOT_APPLICABLE
}
