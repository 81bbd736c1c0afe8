package se.nuso.intervention;

import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/** The form of a placement (<i>placeringsform</i>); a local variable. */
public enum PlacementForm implements Code {
  @Coded(
      sv = "Familjehem",
      en = "Foster home",
      from = PUBLISHED,
      source = "SoL (2025:400) 9 kap. 1-2 §§")
  FOSTER_HOME,
  @Coded(
      sv = "Jourhem",
      en = "Emergency foster home",
      from = PUBLISHED,
      source = "SoL (2025:400) 22 kap. 4 §: at most two months after the investigation is closed")
  EMERGENCY_FOSTER_HOME,
  @Coded(
      sv = "Hem för vård eller boende (HVB)",
      en = "Residential care home",
      from = PUBLISHED,
      source = "SoL (2025:400) 9 kap. 4 §")
  RESIDENTIAL_CARE,
  @Coded(
      sv = "Stödboende",
      en = "Supported housing",
      from = PUBLISHED,
      source = "SoL (2025:400) 9 kap. 1 and 3 §§: 16-20; at 16-17 only for special reasons")
  SUPPORTED_HOUSING,
  @Coded(
      sv = "Skyddat boende",
      en = "Protected accommodation",
      from = PUBLISHED,
      source = "SoL (2025:400) 22 kap. 5 §: only together with an adult guardian")
  PROTECTED_ACCOMMODATION,
  @Coded(
      sv = "Särskilt ungdomshem (SiS)",
      en = "Special youth home (SiS)",
      from = PUBLISHED,
      source =
          "LVU 12 §; SoL (2025:400) 11 kap. 5 § 4. The name of the state care is being changed by 2026 acts.")
  SPECIAL_YOUTH_HOME,
  @Coded(
      sv = "Annat enskilt hem",
      en = "Other private home",
      from = PUBLISHED,
      source = "SoL (2025:400) 22 kap. 2 §")
  OTHER_PRIVATE_HOME
}
