package se.nuso.bbic;

import static se.nuso.codebook.Provenance.BBIC;
import static se.nuso.codebook.Provenance.NUSO;
import static se.nuso.codebook.Provenance.PROVISIONAL;

import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;

/**
 * One of the 30 risk factors (<i>riskfaktor</i>) that are asked for in each investigation.
 *
 * <p>NUSO's own list is not public: the constants whose provenance is {@code NUSO} are named in its
 * publications, the others are our completion under the areas of BBIC. The label is our wording,
 * and the area is our placement wherever the source does not state it. A factor may turn out to be
 * worded, split or placed otherwise: keep a {@code default} branch in every {@code switch}.
 */
public enum RiskFactor implements Code {
  @Coded(
      sv = "Psykisk ohälsa hos barnet",
      en = "Mental ill-health of the child",
      from = NUSO,
      source =
          "NUSO PM#3: RoS profiles 4 and 7. Sub-area BBIC Hälsa / Känslor och beteende is our placement.")
  CHILD_MENTAL_ILL_HEALTH(BbicArea.HEALTH),
  @Coded(
      sv = "Skolrelaterad problematik",
      en = "School-related problems",
      from = NUSO,
      source = "NUSO PM#3: severity documented for 70 %; RoS 4 and 7. Sub-area Utbildning.")
  CHILD_SCHOOL_PROBLEMS(BbicArea.EDUCATION),
  @Coded(
      sv = "Beteendeproblematik hos barnet",
      en = "Behaviour problems of the child",
      from = NUSO,
      source = "NUSO PM#3: RoS 4. Sub-area Känslor och beteende.")
  CHILD_BEHAVIOUR_PROBLEMS(BbicArea.EMOTIONS_AND_BEHAVIOUR),
  @Coded(
      sv = "Barnets skadliga bruk",
      en = "Harmful substance use by the child",
      from = NUSO,
      source = "NUSO PM#3: severity documented for 71 %. Sub-area Känslor och beteende.")
  CHILD_SUBSTANCE_USE(BbicArea.EMOTIONS_AND_BEHAVIOUR),
  @Coded(
      sv = "Kriminalitet hos barnet",
      en = "Offending by the child",
      from = PROVISIONAL,
      source =
          "SKR presentation 2024: appears in 6 % of investigations; that it is one of the 30 risk factors (and not only a reason) is our reading.")
  CHILD_OFFENDING(BbicArea.EMOTIONS_AND_BEHAVIOUR),
  @Coded(
      sv = "Fysisk ohälsa hos barnet",
      en = "Physical ill-health of the child",
      from = BBIC,
      source = "BBIC sub-area Hälsa; wording ours.")
  CHILD_PHYSICAL_ILL_HEALTH(BbicArea.HEALTH),
  @Coded(
      sv = "Utvecklings- eller funktionssvårigheter hos barnet",
      en = "Developmental or functional difficulties of the child",
      from = PROVISIONAL,
      source =
          "Our completion; diagnosis is in NUSO a background variable, so this may not be one of the 30.")
  CHILD_DEVELOPMENTAL_DIFFICULTIES(BbicArea.HEALTH),
  @Coded(
      sv = "Självskadebeteende eller suicidalitet",
      en = "Self-harm or suicidality",
      from = PROVISIONAL,
      source = "Our completion under BBIC sub-area Känslor och beteende.")
  CHILD_SELF_HARM(BbicArea.EMOTIONS_AND_BEHAVIOUR),
  @Coded(
      sv = "Svårigheter i sociala relationer",
      en = "Difficulties in social relations",
      from = BBIC,
      source = "BBIC sub-area Sociala relationer; wording ours.")
  CHILD_PEER_PROBLEMS(BbicArea.SOCIAL_RELATIONS),
  @Coded(
      sv = "Umgänge eller vistelse i riskmiljö",
      en = "Risky peers or risky environments",
      from = PROVISIONAL,
      source =
          "Our completion under Sociala relationer; SoL (2025:400) 18 kap. 2 § speaks of harmful environments.")
  CHILD_RISK_ENVIRONMENT(BbicArea.SOCIAL_RELATIONS),
  @Coded(
      sv = "Bristande grundläggande omsorg",
      en = "Inadequate basic care",
      from = NUSO,
      source =
          "NUSO PM#3: concern confirmed in just over half of the cases. BBIC sub-area Grundläggande omsorg.")
  INADEQUATE_BASIC_CARE(BbicArea.BASIC_CARE),
  @Coded(
      sv = "Bristande stimulans",
      en = "Inadequate stimulation",
      from = NUSO,
      source = "NUSO PM#3: RoS 7. BBIC sub-area Stimulans och vägledning.")
  INADEQUATE_STIMULATION(BbicArea.STIMULATION_AND_GUIDANCE),
  @Coded(
      sv = "Bristande känslomässigt stöd",
      en = "Inadequate emotional support",
      from = NUSO,
      source = "NUSO PM#3: RoS 7. BBIC sub-area Känslomässig tillgänglighet.")
  INADEQUATE_EMOTIONAL_SUPPORT(BbicArea.EMOTIONAL_AVAILABILITY),
  @Coded(
      sv = "Fysiskt våld mot barnet",
      en = "Physical violence against the child",
      from = NUSO,
      source =
          "NUSO PM#3: severity documented for 57 %; RoS 5. The BBIC side is our placement, the source does not state it.")
  PHYSICAL_VIOLENCE(BbicArea.SAFETY),
  @Coded(
      sv = "Psykiskt våld mot barnet",
      en = "Psychological violence against the child",
      from = NUSO,
      source =
          "NUSO PM#3: concern confirmed in less than half of the cases. The BBIC side is our placement, the source does not state it.")
  PSYCHOLOGICAL_VIOLENCE(BbicArea.SAFETY),
  @Coded(
      sv = "Sexuellt våld mot barnet",
      en = "Sexual violence against the child",
      from = NUSO,
      source =
          "NUSO PM#3: severity documented for 58 %. The BBIC side is our placement, the source does not state it.")
  SEXUAL_VIOLENCE(BbicArea.SAFETY),
  @Coded(
      sv = "Bristande vägledning och gränssättning",
      en = "Inadequate guidance and boundary setting",
      from = BBIC,
      source = "BBIC sub-area Stimulans och vägledning; wording ours.")
  INADEQUATE_GUIDANCE(BbicArea.STIMULATION_AND_GUIDANCE),
  @Coded(
      sv = "Bristande säkerhet och tillsyn",
      en = "Inadequate safety and supervision",
      from = BBIC,
      source = "BBIC sub-area Säkerhet; wording ours.")
  INADEQUATE_SAFETY(BbicArea.SAFETY),
  @Coded(
      sv = "Hedersrelaterat våld och förtryck",
      en = "Honour-related violence and oppression",
      from = PROVISIONAL,
      source =
          "Our completion; no NUSO source seen names it. SoL (2025:400) 13 kap. 1 § names violence or oppression with an honour motive.")
  HONOUR_RELATED_VIOLENCE(BbicArea.SAFETY),
  @Coded(
      sv = "Upplevt våld i familjen",
      en = "Exposure to violence in the family",
      from = NUSO,
      source =
          "NUSO PM#3: severity documented for 59 %; RoS 2. The BBIC side is our placement, the source does not state it.")
  EXPOSURE_TO_FAMILY_VIOLENCE(BbicArea.CURRENT_FAMILY_SITUATION),
  @Coded(
      sv = "Konflikter i familjen eller mellan omsorgspersoner",
      en = "Conflict in the family or between carers",
      from = NUSO,
      source = "NUSO PM#3: RoS 2 and 10. Sub-area Nuvarande familjesituation is our placement.")
  FAMILY_CONFLICT(BbicArea.CURRENT_FAMILY_SITUATION),
  @Coded(
      sv = "Förälders eller omsorgspersons skadliga bruk eller beroende",
      en = "Harmful use or dependence of a parent or carer",
      from = NUSO,
      source = "NUSO PM#3: RoS 15. The BBIC side is our placement, the source does not state it.")
  CARER_SUBSTANCE_USE(BbicArea.CURRENT_FAMILY_SITUATION),
  @Coded(
      sv = "Förälders eller omsorgspersons egen ohälsa",
      en = "Ill-health of a parent or carer",
      from = NUSO,
      source =
          "NUSO PM#3: RoS 10, 13, to some degree 7. The source says ohälsa, not mental or physical; NUSO may ask for the two separately.")
  CARER_ILL_HEALTH(BbicArea.CURRENT_FAMILY_SITUATION),
  @Coded(
      sv = "Utsatt boende",
      en = "Insecure housing",
      from = NUSO,
      source = "NUSO PM#3: RoS 1. Sub-area Boende, arbete och ekonomi.")
  INSECURE_HOUSING(BbicArea.HOUSING_WORK_ECONOMY),
  @Coded(
      sv = "Utsatt ekonomi",
      en = "Economic hardship",
      from = NUSO,
      source = "NUSO PM#3: RoS 1. Sub-area Boende, arbete och ekonomi.")
  ECONOMIC_HARDSHIP(BbicArea.HOUSING_WORK_ECONOMY),
  @Coded(
      sv = "Förälders eller omsorgspersons arbetslöshet eller svaga ställning på arbetsmarknaden",
      en = "Unemployment or weak labour-market position of a parent or carer",
      from = BBIC,
      source = "BBIC sub-area Boende, arbete och ekonomi; wording ours.")
  CARER_UNEMPLOYMENT(BbicArea.HOUSING_WORK_ECONOMY),
  @Coded(
      sv = "Belastande familjebakgrund",
      en = "Adverse family background",
      from = BBIC,
      source = "BBIC sub-area Familjebakgrund; wording ours.")
  ADVERSE_FAMILY_BACKGROUND(BbicArea.FAMILY_BACKGROUND),
  @Coded(
      sv = "Svagt socialt nätverk eller bristande integration",
      en = "Weak social network or lack of integration",
      from = BBIC,
      source = "BBIC sub-area Socialt nätverk och integration; wording ours.")
  SOCIAL_ISOLATION(BbicArea.SOCIAL_NETWORK_AND_INTEGRATION),
  @Coded(
      sv = "Förälders eller omsorgspersons kriminalitet",
      en = "Offending by a parent or carer",
      from = PROVISIONAL,
      source = "Our completion.")
  CARER_OFFENDING(BbicArea.FAMILY_BACKGROUND),
  @Coded(
      sv = "Barnet tar omfattande omsorgsansvar i hemmet",
      en = "Child has extensive caring responsibilities at home",
      from = PROVISIONAL,
      source =
          "Our completion. information meeting 19 Sep 2025 presents a research project on children as carers, not a survey item.")
  YOUNG_CARER(BbicArea.CURRENT_FAMILY_SITUATION);

  private final BbicArea area;

  RiskFactor(BbicArea area) {
    this.area = area;
  }

  /**
   * The area of the BBIC triangle that the factor is placed in; our placement where the source does
   * not state it.
   */
  public BbicArea area() {
    return area;
  }

  /** The side of the BBIC triangle that the factor is placed on. */
  public BbicSide side() {
    return area.side();
  }
}
