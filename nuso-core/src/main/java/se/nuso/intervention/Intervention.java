package se.nuso.intervention;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * A decided intervention or measure (<i>beslutad insats eller åtgärd</i>); several may be decided
 * in one investigation.
 */
public enum Intervention implements Code {
  @Coded(
      sv = "Uppföljning av ett barns situation",
      en = "Monitoring of a child's situation",
      from = NUSO,
      source =
          "SKR presentation 2024: 311. SoL (2025:400) 23 kap. 1 § (after an investigation closed without an intervention), 2 § (after placement), 5 § (ends within six months); before 1 Jul 2025 SoL (2001:453) 11 kap. 4 a-4 c §§.")
  MONITORING_OF_CHILD_SITUATION,
  @Coded(
      sv = "Kontaktfamilj",
      en = "Contact family",
      from = NUSO,
      source =
          "SKR presentation 2024: 286. SoL (2025:400) 13 kap. 7 §, 11 kap. 5 § 1 (always individually assessed); before: 3 kap. 6 b §.")
  CONTACT_FAMILY,
  @Coded(
      sv = "Kontaktperson",
      en = "Contact person",
      from = NUSO,
      source = "SKR presentation 2024: 436. SoL (2025:400) 13 kap. 7 §; before: 3 kap. 6 b §.")
  CONTACT_PERSON,
  @Coded(
      sv = "Särskilt kvalificerad kontaktperson",
      en = "Specially qualified contact person",
      from = NUSO,
      source =
          "SKR presentation 2024: 78. SoL (2025:400) 13 kap. 7 § second paragraph (under 21); without consent LVU 22 § first paragraph 1.")
  QUALIFIED_CONTACT_PERSON,
  @Coded(
      sv = "Familjebehandling",
      en = "Family treatment",
      from = NUSO,
      source =
          "SKR presentation 2024: 4 879. SoL (2025:400) 11 kap. 1 § when needs-assessed; before: 4 kap. 1 §.")
  FAMILY_TREATMENT,
  @Coded(
      sv = "Annan strukturerad öppenvård",
      en = "Other structured outpatient service",
      from = NUSO,
      source = "SKR presentation 2024: 1 479. SoL (2025:400) 11 kap. 1 §; before: 4 kap. 1 §.")
  OTHER_STRUCTURED_OUTPATIENT_SERVICE,
  @Coded(
      sv = "Behandling i öppna former enligt 22 § LVU",
      en = "Non-residential treatment under LVU 22 §",
      from = NUSO,
      source =
          "SKR presentation 2024: 27. LVU (1990:52) 22 § first paragraph 2; under 20; basis a 3 § behaviour.")
  NON_RESIDENTIAL_TREATMENT_LVU_22,
  @Coded(
      sv = "Omedelbart omhändertagande enligt 6 § LVU",
      en = "Immediate care under LVU 6 §",
      from = NUSO,
      source =
          "SKR presentation 2024: 190. LVU 6 §; submitted to court within one week 7 §; care application within four weeks 8 §.")
  IMMEDIATE_CARE_LVU_6,
  @Coded(
      sv = "Placering enligt SoL",
      en = "Placement under SoL",
      from = NUSO,
      source =
          "SKR presentation 2024: 474. SoL (2025:400) 9 kap., 11 kap. 1 § and 22 kap.; guardian consent always required 21 kap. 1 § fourth paragraph.")
  PLACEMENT_SOL,
  @Coded(
      sv = "Ansökan om placering enligt 2/3 § LVU",
      en = "Application for care under LVU 2/3 §",
      from = NUSO,
      source =
          "SKR presentation 2024: 316. LVU 2 § home environment, 3 § own behaviour; decided by the administrative court 4 §.")
  LVU_CARE_APPLICATION,
  @Coded(
      sv = "Ingen insats eller åtgärd",
      en = "No intervention or measure",
      from = PROVISIONAL,
      source = "By complement of the published shares.")
  NONE
}
