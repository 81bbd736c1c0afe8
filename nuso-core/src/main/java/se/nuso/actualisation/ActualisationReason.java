package se.nuso.actualisation;

import static se.nuso.codebook.Provenance.PROVISIONAL;
import static se.nuso.codebook.Provenance.PUBLISHED;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * Why a child was brought to attention (<i>anledning till aktualiseringen</i>). No national code
 * list exists and municipalities categorise differently: local codes are mapped to this list, which
 * is mostly ours.
 */
public enum ActualisationReason implements Code {
  @Coded(
      sv = "Fysiskt våld mot barnet",
      en = "Physical violence against the child",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations). No national code list exists; NUSO collects local codes.")
  PHYSICAL_VIOLENCE(ActualisationReasonGroup.VIOLENCE_IN_CLOSE_RELATIONS),
  @Coded(
      sv = "Psykiskt våld mot barnet",
      en = "Psychological violence against the child",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  PSYCHOLOGICAL_VIOLENCE(ActualisationReasonGroup.VIOLENCE_IN_CLOSE_RELATIONS),
  @Coded(
      sv = "Sexuellt våld mot barnet",
      en = "Sexual violence against the child",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  SEXUAL_VIOLENCE(ActualisationReasonGroup.VIOLENCE_IN_CLOSE_RELATIONS),
  @Coded(
      sv = "Upplevt våld i familjen",
      en = "Exposure to violence in the family",
      from = PUBLISHED,
      source =
          "Våld i familjen is a category of FoU Välfärd Gävleborg's statistics (ljusdal.se 2021). Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  EXPOSURE_TO_FAMILY_VIOLENCE(ActualisationReasonGroup.VIOLENCE_IN_CLOSE_RELATIONS),
  @Coded(
      sv = "Hedersrelaterat våld och förtryck",
      en = "Honour-related violence and oppression",
      from = PROVISIONAL,
      source = "Our completion.")
  HONOUR_RELATED_VIOLENCE(ActualisationReasonGroup.VIOLENCE_IN_CLOSE_RELATIONS),
  @Coded(
      sv = "Omsorgssvikt eller bristande omsorg",
      en = "Neglect or inadequate care",
      from = PUBLISHED,
      source =
          "Category omsorgssvikt of FoU Välfärd Gävleborg. Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  NEGLECT(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Förälders eller omsorgspersons skadliga bruk eller beroende",
      en = "Harmful use or dependence of a parent or carer",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CARER_SUBSTANCE_USE(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Förälders eller omsorgspersons ohälsa",
      en = "Ill-health of a parent or carer",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CARER_ILL_HEALTH(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Förälders eller omsorgspersons kriminalitet",
      en = "Offending by a parent or carer",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CARER_OFFENDING(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Konflikter eller relationsproblem i familjen",
      en = "Conflict or relational problems in the family",
      from = PUBLISHED,
      source = "Category relationsproblem i familjen of FoU Välfärd Gävleborg.")
  FAMILY_CONFLICT(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Boende eller ekonomi",
      en = "Housing or economy",
      from = PROVISIONAL,
      source = "Our completion.")
  HOUSING_OR_ECONOMY(ActualisationReasonGroup.CARER_RELATED),
  @Coded(
      sv = "Barnets beteendeproblem",
      en = "Behaviour problems of the child",
      from = PUBLISHED,
      source = "Category beteendeproblem of FoU Välfärd Gävleborg.")
  CHILD_BEHAVIOUR_PROBLEMS(ActualisationReasonGroup.CHILD_RELATED),
  @Coded(
      sv = "Skolrelaterad problematik",
      en = "School-related problems",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CHILD_SCHOOL_PROBLEMS(ActualisationReasonGroup.CHILD_RELATED),
  @Coded(
      sv = "Barnets psykiska ohälsa",
      en = "Mental ill-health of the child",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CHILD_MENTAL_ILL_HEALTH(ActualisationReasonGroup.CHILD_RELATED),
  @Coded(
      sv = "Barnets skadliga bruk",
      en = "Harmful substance use by the child",
      from = PROVISIONAL,
      source =
          "Group from Socialstyrelsen's 2018 mapping (39 % carer-related, 33 % child-related, about 20 % violence in close relations).")
  CHILD_SUBSTANCE_USE(ActualisationReasonGroup.CHILD_RELATED),
  @Coded(
      sv = "Barnets kriminalitet eller förseelse",
      en = "Offending by the child",
      from = PUBLISHED,
      source = "Category förseelse of FoU Välfärd Gävleborg.")
  CHILD_OFFENDING(ActualisationReasonGroup.CHILD_RELATED),
  @Coded(
      sv = "Ansökan om stöd",
      en = "Request for support",
      from = PROVISIONAL,
      source = "Our completion for applications without a stated concern.")
  REQUEST_FOR_SUPPORT(ActualisationReasonGroup.OTHER),
  @Coded(sv = "Annan orsak", en = "Other reason", from = PROVISIONAL, source = "Our completion.")
  OTHER_REASON(ActualisationReasonGroup.OTHER),
  @Coded(
      sv = "Lokal kod utan översättning",
      en = "Local code without a mapping",
      from = PROVISIONAL,
      source = "Our technical code: NUSO finds that categories differ between municipalities.")
  UNMAPPED_LOCAL_CODE(ActualisationReasonGroup.OTHER);

  private final ActualisationReasonGroup group;

  ActualisationReason(ActualisationReasonGroup group) {
    this.group = group;
  }

  /** The group that the reason belongs to. */
  public ActualisationReasonGroup group() {
    return group;
  }
}
