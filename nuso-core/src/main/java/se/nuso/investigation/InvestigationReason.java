package se.nuso.investigation;

import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * The concern that the investigation was opened for (<i>anledning till utredningen</i>); several
 * may be given.
 */
public enum InvestigationReason implements Code {
  @Coded(
      sv = "Fysiskt våld mot barnet",
      en = "Physical violence against the child",
      from = NUSO,
      source = "NUSO PM#3: oro för fysiskt/psykiskt våld mot barn.")
  PHYSICAL_VIOLENCE,
  @Coded(
      sv = "Psykiskt våld mot barnet",
      en = "Psychological violence against the child",
      from = NUSO,
      source = "NUSO PM#3")
  PSYCHOLOGICAL_VIOLENCE,
  @Coded(
      sv = "Sexuellt våld mot barnet",
      en = "Sexual violence against the child",
      from = PROVISIONAL,
      source = "A NUSO source names it as a risk factor only.")
  SEXUAL_VIOLENCE,
  @Coded(
      sv = "Upplevt våld i familjen",
      en = "Exposure to violence in the family",
      from = NUSO,
      source = "NUSO PM#3: investigation profile Konflikter och/eller upplevt våld i familjen.")
  EXPOSURE_TO_FAMILY_VIOLENCE,
  @Coded(
      sv = "Konflikter i familjen",
      en = "Conflict in the family",
      from = NUSO,
      source =
          "NUSO PM#3; SKR presentation 2024: with violence and inadequate care the most common reasons.")
  FAMILY_CONFLICT,
  @Coded(
      sv = "Förälders eller omsorgspersons skadliga bruk eller beroende",
      en = "Harmful use or dependence of a parent or carer",
      from = NUSO,
      source = "NUSO PM#3")
  CARER_SUBSTANCE_USE,
  @Coded(
      sv = "Förälders eller omsorgspersons egen ohälsa",
      en = "Ill-health of a parent or carer",
      from = PROVISIONAL,
      source = "NUSO PM#3 names only the umbrella concern for the carer's own problems.")
  CARER_ILL_HEALTH,
  @Coded(
      sv = "Bristande grundläggande omsorg",
      en = "Inadequate basic care",
      from = NUSO,
      source = "NUSO PM#3; SKR presentation 2024")
  INADEQUATE_BASIC_CARE,
  @Coded(
      sv = "Brister i föräldraförmågan",
      en = "Inadequate parenting capacity",
      from = NUSO,
      source =
          "NUSO PM#3: flera brister i föräldraförmågan; the number of separate items is unknown.")
  INADEQUATE_PARENTING,
  @Coded(
      sv = "Hedersrelaterat våld och förtryck",
      en = "Honour-related violence and oppression",
      from = PROVISIONAL,
      source = "Our completion.")
  HONOUR_RELATED_VIOLENCE,
  @Coded(
      sv = "Barnets beteendeproblem",
      en = "Behaviour problems of the child",
      from = NUSO,
      source = "NUSO PM#3")
  CHILD_BEHAVIOUR_PROBLEMS,
  @Coded(
      sv = "Barnets psykiska ohälsa",
      en = "Mental ill-health of the child",
      from = NUSO,
      source = "NUSO PM#3: profile combining psykisk ohälsa, skolproblematik, beteendeproblem.")
  CHILD_MENTAL_ILL_HEALTH,
  @Coded(
      sv = "Skolrelaterad problematik",
      en = "School-related problems",
      from = NUSO,
      source =
          "information meeting 19 Sep 2025: the most common reason among the child's own problems.")
  CHILD_SCHOOL_PROBLEMS,
  @Coded(
      sv = "Barnets skadliga bruk",
      en = "Harmful substance use by the child",
      from = PROVISIONAL,
      source = "A NUSO source names it as a risk factor only.")
  CHILD_SUBSTANCE_USE,
  @Coded(
      sv = "Barnets kriminalitet",
      en = "Offending by the child",
      from = NUSO,
      source = "SKR presentation 2024: appears in 6 % of investigations.")
  CHILD_OFFENDING,
  @Coded(
      sv = "Annan anledning",
      en = "Other reason",
      from = NUSO,
      source = "NUSO PM#3: mostly risk factors of housing and economy.")
  OTHER_REASON
}
