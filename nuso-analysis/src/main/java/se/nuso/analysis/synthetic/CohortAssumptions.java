package se.nuso.analysis.synthetic;

import se.nuso.bbic.ProtectiveFactor;
import se.nuso.investigation.AgeGroup;

/**
 * What the cohort assumes where nothing is published, in one place; the profiles' own tables are
 * {@code profiles.csv} and {@code profile-odds.csv}. Each of these numbers is ours. Published
 * figures are not here: {@link Target} reads them.
 *
 * <p>Arrays by age group run 0–2, 3–5, 6–8, 9–11, 12–14, 15–17. Odds are relative to 1; their level
 * is found when the cohort is drawn.
 */
final class CohortAssumptions {
  // --- who takes part ---

  /**
   * 134 is published; which they are is not, but for Karlstad, Skaraborg, Stockholm and Centrum.
   */
  static final int PARTICIPANTS = 134;

  /**
   * Investigations in an average participant by SKR group A1–C9, relative. Not published; assumed
   * after the groups' typical populations. A1 is a city district.
   */
  static final double[] SIZE_BY_GROUP = {330, 300, 520, 85, 75, 180, 45, 40, 40};

  /** How far participants of one group differ in size, on the log scale. Assumed. */
  static final double SIZE_SPREAD = 0.35;

  /**
   * How far participants differ in need and decisions, on the log-odds scale. Assumed, moderate.
   */
  static final double READINESS_SPREAD = 0.25;

  /** How far participants differ in item non-response. Published only as uneven. */
  static final double CARELESSNESS_SPREAD = 0.6;

  // --- background ---

  /** Age in years, per mille. Not published; assumed to rise slowly to a peak at 14–15. */
  static final double[] AGES = {
    42, 39, 43, 46, 48, 50, 54, 56, 58, 59, 60, 61, 63, 68, 74, 73, 63, 43
  };

  /** Odds of a boy by age group: more boys at school age. Assumed. */
  static final double[] BOY = {1.0, 1.05, 1.15, 1.1, 0.95, 0.9};

  /** Odds of foreign background in large, middle and small municipalities. Assumed. */
  static final double[] FOREIGN_BY_SIZE = {1.2, 0.85, 0.75};

  /** Odds of a recurring investigation by age group: time has passed. Assumed. */
  static final double[] RECURRING = {0.3, 0.65, 0.9, 1.1, 1.35, 1.45};

  /** Share where it is not known whether there was an investigation or intervention before. */
  static final double EARLIER_CONTACT_UNKNOWN = 0.02;

  /** Odds of a diagnosis by age group: conditions are found with age. Assumed. */
  static final double[] DIAGNOSIS = {0.06, 0.3, 0.9, 1.25, 1.5, 1.5};

  static final double DIAGNOSIS_BOY = 1.5;
  static final double DIAGNOSIS_FOREIGN = 0.75;
  static final double DIAGNOSIS_RECURRING = 1.3;

  /**
   * Combinations of diagnoses, in per cent of all investigations: ADHD; ADHD and autism; ADHD and
   * other psychiatric; autism; autism and intellectual disability; other neurodevelopmental; other
   * psychiatric; intellectual disability; other. Their sums are published (12, 6, 15 and 20 %); how
   * they overlap is assumed.
   */
  static final double[] DIAGNOSIS_KINDS = {7.8, 3.7, 0.5, 1.9, 0.4, 0.7, 2.1, 0.9, 1.74};

  /** Odds of each living situation by age group; the shares are published. Assumed. */
  static final double[] BOTH_PARENTS = {1.15, 1.1, 1.05, 1.0, 0.95, 0.9};

  static final double[] ALTERNATING = {0.4, 0.9, 1.2, 1.2, 1.1, 0.8};
  static final double[] SINGLE_FATHER = {0.4, 0.6, 0.9, 1.1, 1.3, 1.5};
  static final double[] RECONSTITUTED = {0.3, 0.6, 1.0, 1.3, 1.4, 1.2};
  static final double[] OTHER_LIVING = {0.8, 0.5, 0.5, 0.6, 1.0, 3.0};
  static final double BOTH_PARENTS_FOREIGN = 1.4;
  static final double ALTERNATING_FOREIGN = 0.4;

  /** Need of an interpreter by origin Swedish, foreign, missing. Not published. */
  static final double[] INTERPRETER = {0.002, 0.30, 0.05};

  /** Of those with foreign background, born abroad themselves, by age group. Not published. */
  static final double[] BORN_ABROAD = {0.1, 0.25, 0.35, 0.45, 0.5, 0.55};

  /** Of those with Swedish background, one parent born abroad. Not published. */
  static final double ONE_PARENT_ABROAD = 0.18;

  /**
   * Origin missing: the child is known to be born in Sweden, the parents are not known. Assumed.
   */
  static final double BORN_HERE_ORIGIN_MISSING = 0.4;

  /** Born abroad, and the parents' countries not known. Assumed. */
  static final double PARENTS_UNKNOWN_BORN_ABROAD = 0.05;

  // --- item non-response ---

  /** Odds that a record misses something by age group: published as rising, most at 15–17. */
  static final double[] INCOMPLETE = {0.75, 0.8, 0.9, 1.0, 1.15, 1.5};

  /**
   * Incomplete records miss a few, some or all of the 31 questions (the section was skipped).
   * Together with 20 % of records this gives the published 3–5 % per question; the mixture is
   * assumed.
   */
  static final double[] MISSING_KINDS = {0.72, 0.16, 0.12};

  static final double[] MISSING_PER_QUESTION = {0.05, 0.20, 1.0};

  /**
   * Share unanswered of each question outside risk and protection. Not published; assumed small.
   */
  static final double UNANSWERED = 0.01;

  // --- protective factors within a profile ---

  /**
   * Odds of foreign background against others: protective factors are published as fewer, most of
   * all the private network.
   */
  static double protectionOfForeign(ProtectiveFactor factor) {
    return switch (factor) {
      case SUPPORTIVE_PRIVATE_NETWORK -> 0.42;
      case WELL_FUNCTIONING_SCHOOL -> 0.65;
      case SUPPORTIVE_PARENT -> 0.65;
      case CHILD_OWN_RESOURCES -> 0.75;
      case SUPPORTIVE_PROFESSIONAL_NETWORK -> 1.2;
      default -> 0.75;
    };
  }

  /** Odds of girls against boys: own resources and school are published as more. */
  static double protectionOfGirls(ProtectiveFactor factor) {
    return switch (factor) {
      case CHILD_OWN_RESOURCES -> 1.4;
      case WELL_FUNCTIONING_SCHOOL -> 1.3;
      default -> 1;
    };
  }

  // --- severity ---

  /**
   * Share of records with anything severe to find, outside and in the multiple adversity. Assumed.
   */
  static final double SEVERE_CASE = 0.08;

  static final double SEVERE_CASE_MULTIPLE = 0.85;

  /** In such a record, severe rather than less severe where a degree is given. Assumed. */
  static final double SEVERE_IN_SEVERE_CASE = 0.75;

  // --- vulnerability ---

  /**
   * Odds that own behaviour is identified, per documented act of the child, beside home factors.
   */
  static final double ACT_COUNTS = 2.6;

  /** The same for any other documented factor on the child's side. */
  static final double CHILD_FACTOR_COUNTS = 1.5;

  /** Odds against own behaviour alone, per documented factor outside the child's side. */
  static final double HOME_FACTOR_COUNTS = 0.35;

  // --- reasons ---

  /**
   * How often each published concern is raised. Not published; assumed, with violence, conflict and
   * inadequate care the most common as published. Order: carer's own problems, own behaviour,
   * exposure, basic care, psychological violence, parenting deficits.
   */
  static final double[] CONCERN_RAISED = {0.20, 0.30, 0.19, 0.16, 0.17, 0.16};

  /**
   * Where in the published band of confirmation the cohort lies: nearly nine of ten, just over
   * half…
   */
  static final double[] CONCERN_CONFIRMED = {0.875, 0.875, 0.525, 0.525, 0.46, 0.46};

  /** Raised although nothing is published of it, by whether the factor is documented. Assumed. */
  static final double REASON_IF_DOCUMENTED = 0.55;

  static final double REASON_IF_NOT_DOCUMENTED = 0.07;

  /** Share with another reason; more often with housing and economy, as published. Assumed. */
  static final double OTHER_REASON = 0.07;

  /** Odds that a concern is raised without its factor, where others are documented. Assumed. */
  static final double WRONGLY_RAISED_WITH_OTHER_FACTORS = 1.5;

  /** Of a raised concern's reasons, each whose factor is documented is given. Assumed. */
  static final double EACH_DOCUMENTED_REASON = 0.7;

  /** The same of school problems: published as the most common of the child's own. */
  static final double SCHOOL_DOCUMENTED_REASON = 0.85;

  /** Weights of the one reason given where none of them was: its factor documented or not. */
  static final double REASON_DOCUMENTED = 3;

  static final double REASON_NOT_DOCUMENTED = 0.5;

  /** Offending is seldom a reason without being found, so that 6 % in all is kept. */
  static final double OFFENDING_NOT_DOCUMENTED = 0.1;

  /** Against other reasons that nothing is published of. Assumed. */
  static final double RARITY_SEXUAL_VIOLENCE = 0.3;

  static final double RARITY_HONOUR = 0.15;

  /** Odds of another reason with insecure housing or hardship: published as mostly these. */
  static final double OTHER_REASON_POVERTY = 4;

  /** Where nothing else was the reason: physical violence, conflict, another. Assumed. */
  static final double[] ONLY_REASON = {4, 3, 1};

  /** Single choice: the published 86, 12 and 4 % sum to 102; these meet all three. */
  static final double APPLICATIONS = 0.114;

  static final double OTHER_INFORMATION = 0.033;

  /** Odds of an application where violence is the reason, and at 12–17 or with a diagnosis. */
  static final double APPLICATION_VIOLENCE = 0.3;

  static final double APPLICATION_OWN_NEEDS = 1.6;

  // --- need and decision ---

  /**
   * Odds of assessed need by age group; published is only that the gap is widest for the youngest.
   */
  static final double[] NEED = {0.65, 0.75, 0.9, 1.0, 1.25, 1.25};

  static final double NEED_FOREIGN = 0.7;

  /** The same in RoS 2 and 4, where the difference is published as remaining after a report. */
  static final double NEED_FOREIGN_REMAINS = 0.52;

  static final double NEED_ORIGIN_MISSING = 0.85;
  static final double NEED_RECURRING = 1.2;

  /** Per documented factor that is severe. Assumed. */
  static final double NEED_PER_SEVERE = 1.12;

  /** Few assessed in need in RoS 2, 5, 6, 12 and 15, many in 8, 11 and 14: published as words. */
  static final double NEED_FEW = 0.55;

  static final double NEED_MANY = 1.9;

  /** Girls against boys in RoS 14, where the difference is published. */
  static final double NEED_GIRL_ROS_14 = 2.4;

  /**
   * Share with a decided intervention by age. One year and fourteen are published, and that it
   * falls after; the rest is assumed, and brought to the totals by vulnerability.
   */
  static final double[] DECIDED_BY_AGE = {
    22, 23, 25, 26.5, 28, 30, 32, 33.5, 35, 36, 37.5, 39, 41, 43, 44, 42.5, 39, 34
  };

  static final double DECIDED_FOREIGN = 0.8;

  /** With both parents, by age group: fewer and later interventions are published as words. */
  static final double[] DECIDED_BOTH_PARENTS = {0.28, 0.33, 0.38, 0.45, 1.05, 1.2};

  /** Large, middle, small municipalities: interventions fall with size, most under 20 000. */
  static final double[] DECIDED_BY_SIZE = {0.7, 1.0, 2.4};

  /**
   * Grounds for LVU where the origin is missing: above the two published shares, so that all who
   * are taken into care have grounds.
   */
  static final double GROUNDS_ORIGIN_MISSING = 0.06;

  /** Monitoring decided without assessed need, of all monitoring. Assumed: it is exempt. */
  static final double MONITORING_WITHOUT_NEED = 0.65;

  /** Immediate care without assessed need, of all immediate care. Assumed: it came first. */
  static final double IMMEDIATE_CARE_WITHOUT_NEED = 0.04;

  /** Immediate care that led to an application. Published is only that it often does. */
  static final double IMMEDIATE_CARE_THEN_APPLICATION = 0.75;

  /**
   * Of each intervention, the share that stands beside another: CF, CP, QCP, placement. Assumed.
   */
  static final double BESIDE_ANOTHER = 0.35;

  /** Family treatment beside another intervention, of all family treatment. Assumed. */
  static final double FAMILY_TREATMENT_BESIDE = 0.02;

  /** Odds of grounds for LVU beside the number of severe factors: home, own behaviour. Assumed. */
  static final double GROUNDS_WITHOUT_SEVERE = 0.4;

  static final double GROUNDS_OWN_BEHAVIOUR = 1;

  /** Of those with both vulnerabilities at 12–17, the ground is own behaviour. Assumed. */
  static final double GROUND_OWN_OF_BOTH = 0.5;

  /** Odds of immediate care without an application, without grounds against with. Assumed. */
  static final double IMMEDIATE_CARE_NO_GROUNDS = 0.00001;

  /** Treatment under LVU 22 § from this age, and its odds at 15–17. Assumed. */
  static final int LVU_22_FROM = 13;

  static final double LVU_22_FROM_15 = 2;

  /** Odds of monitoring without need where no vulnerability is identified. Assumed. */
  static final double MONITORING_NO_VULNERABILITY = 0.4;

  /** Odds of each intervention by age group, where something is decided. Assumed. */
  static final double[] CONTACT_FAMILY = {1.5, 1.5, 1.5, 1.5, 0.5, 0.4};

  static final double[] CONTACT_PERSON = {0.02, 0.05, 0.2, 0.6, 1.5, 1.5};
  static final double[] OUTPATIENT = {0.5, 0.5, 0.9, 1.0, 2.0, 2.0};
  static final double[] PLACEMENT = {1.0, 1.0, 1.0, 1.0, 1.5, 2.5};

  /** Odds of another outpatient service by vulnerability. Assumed. */
  static final double OUTPATIENT_HOME = 0.8;

  static final double OUTPATIENT_OWN_BEHAVIOUR = 1.3;

  /** A qualified contact person from this age, seldom for the home environment alone. Assumed. */
  static final int QUALIFIED_CONTACT_FROM = 12;

  static final double QUALIFIED_CONTACT_HOME = 0.2;

  /** Odds of a placement under SoL where there were grounds for LVU. Assumed. */
  static final double PLACEMENT_GROUNDS = 40;

  /** Odds of a third intervention against a second. Assumed. */
  static final double THIRD_INTERVENTION = 0.1;

  /** Foster home, emergency foster home, residential care, supported housing (from 16), other. */
  static final double[] VOLUNTARY_PLACEMENT = {40, 22, 30, 20, 5};

  /**
   * Foster home, emergency foster home, residential care, special youth home (LVU 3 §, from 13).
   */
  static final double[] COMPULSORY_PLACEMENT = {35, 45, 40, 45};

  /** Residential care under 12 against 12–17. Assumed. */
  static final double RESIDENTIAL_UNDER_12 = 0.25;

  // --- how the investigation was carried out ---

  /** The combination of activities at 0–2 years. Not published; infants seldom take part. */
  static final double COMBINATION_YOUNGEST = 0.06;

  /** Participation in talks by age group; the total of 75 % is published. Assumed. */
  static final double[] PARTICIPATION = {0.15, 0.62, 0.85, 0.90, 0.90, 0.87};

  /** Odds of information from others by age group; the total is published. Assumed. */
  static final double[] INFORMATION = {0.6, 0.95, 1.3, 1.2, 1.1, 0.75};

  /** Odds where the child was not heard, and after a report: both published as more. */
  static final double INFORMATION_NOT_HEARD = 9;

  static final double INFORMATION_REPORT = 1.7;

  static final double INFORMATION_DIAGNOSIS = 1.5;

  /** Odds by reason: violence against the child or own behaviour, published as more. */
  static final double INFORMATION_MORE = 1.35;

  /** The same in multiple adversity. */
  static final double INFORMATION_MULTIPLE = 1.3;

  /** Odds by reason: a carer's harmful use, conflict, exposure or another, published as less. */
  static final double INFORMATION_LESS = 0.8;

  /** Odds of the combination of activities where own behaviour is the reason: published as more. */
  static final double COMBINED_OWN_BEHAVIOUR = 1.3;

  /** Odds that a girl takes part against a boy, but for RoS 5. Assumed. */
  static final double PARTICIPATION_GIRL = 1.8;

  /** In RoS 5 by age group: differences by sex and age are published as levelled out there. */
  static final double[] PARTICIPATION_ROS_05 = {1, 4.5, 1.3, 0.8, 0.8, 1.1};

  /** Odds of three or more talks by age group: published as somewhat lower at 15–17. */
  static final double[] TALKS = {1.0, 1.0, 1.0, 1.0, 1.0, 0.75};

  /** Of those without three talks, none at all. Not published. */
  static final double NO_TALKS = 0.07;

  /** Observation by age group; the first two are published, the fall after is assumed. */
  static final double[] OBSERVATION = {0, 0, 0.25, 0.16, 0.10, 0.07};

  /** Of those with an observation, several: published as seldom. */
  static final double SEVERAL_OBSERVATIONS = 0.2;

  /** Of those who took part, an individual talk by age group. Assumed. */
  static final double[] INDIVIDUAL_TALK = {0, 0.6, 0.65, 0.75, 0.8, 0.85};

  /** Of those with an individual talk, a joint one too. Assumed. */
  static final double JOINT_TOO = 0.4;

  static final double WISHES_GIRL = 1.35;
  static final double WISHES_SWEDISH_GIRL = 1.5;

  /** Odds that wishes are stated, by no talk, joint talk, individual talk. Assumed. */
  static final double[] WISHES_BY_TALK = {0.04, 0.6, 1.8};

  /** Where the documentation of wishes is missing: published as just under a third. */
  static final double WISHES_NOT_DOCUMENTED = 0.322;

  /** An assessment instrument used. Not published. */
  static final double INSTRUMENT = 0.22;

  /** By competence among those with information: the published, moved within "about". */
  static final double PEDAGOGICAL = 0.812;

  static final double MEDICAL_DIAGNOSIS = 0.305;
  static final double MEDICAL_NO_DIAGNOSIS = 0.25;
  static final double PSYCHOSOCIAL_DIAGNOSIS = 0.262;
  static final double PSYCHOSOCIAL_NO_DIAGNOSIS = 0.112;
  static final double PSYCHOLOGICAL_NO_DIAGNOSIS = 0.033;

  /** Psychological competence among all with a psychiatric diagnosis: four of five lack it. */
  static final double PSYCHOLOGICAL_PSYCHIATRIC = 0.182;

  /** The same with another diagnosis only. Not published. */
  static final double PSYCHOLOGICAL_OTHER_DIAGNOSIS = 0.08;

  /** Odds of psychological or psychosocial competence after an application: twice as common. */
  static final double APPLICATION = 3.9;

  /** Odds of pedagogical competence by age group: nearly all at school age. Assumed. */
  static final double[] PEDAGOGICAL_BY_AGE = {0.12, 0.8, 1.6, 1.6, 1.4, 1.0};

  /** Odds of medical competence by age group: child health care meets the youngest. Assumed. */
  static final double[] MEDICAL_BY_AGE = {3.0, 1.3, 0.9, 0.8, 0.8, 0.9};

  /** Odds in assessed need: combination of activities, three talks, an instrument. Assumed. */
  static final double COMBINED_IN_NEED = 1.4;

  static final double TALKS_IN_NEED = 1.6;
  static final double INSTRUMENT_IN_NEED = 1.5;

  /** Odds that wishes are not documented where the child took no part. Assumed. */
  static final double NOT_DOCUMENTED_NO_TALK = 2;

  /**
   * Odds of a further competence with none, one, two already: the shares leave no room for three.
   */
  static final double[] CROWDING = {2.5, 1, 0.03};

  /** Odds of school with pedagogical competence, of dental care with medical. Assumed. */
  static final double SCHOOL_IF_PEDAGOGICAL = 50;

  static final double DENTAL_IF_MEDICAL = 30;

  /** A second organisation for a competence whose record has one already. Assumed. */
  static final double ANOTHER_SOURCE = 0.5;

  /** The police, among those with information. Not published. */
  static final double POLICE = 0.06;

  // --- consent ---

  /** Odds that a guardian consents, foreign against Swedish background: published as much less. */
  static final double CONSENT_FOREIGN = 0.4;

  /** Of decisions that need a guardian's consent, those documented without it. Not published. */
  static final double CONSENT_NOT_DOCUMENTED = 0.012;

  /** One guardian only, by living situation with a single parent or other. Not published. */
  static final double ONE_GUARDIAN = 0.22;

  /** Nothing proposed: "not applicable" rather than "not asked". Not published. */
  static final double NOTHING_PROPOSED = 0.9;

  /** Of consenting guardians, those who do so in part. Not published. */
  static final double PARTLY = 0.08;

  static final double PARTLY_FOREIGN = 0.14;

  /** The guardian under LVU: declines, partly, not documented, not asked. Not published. */
  static final double[] GUARDIAN_UNDER_LVU = {80, 5, 10, 5};

  /** Need without a decision: consents, partly, declines, not documented, not asked. */
  static final double[] NEED_WITHOUT_DECISION = {32, 10, 38, 12, 8};

  /** The second guardian: as the first, declines, not asked, not documented. Not published. */
  static final double[] SECOND_GUARDIAN = {88, 8, 1, 3};

  static final double[] SECOND_GUARDIAN_APART = {68, 8, 12, 12};

  /** The child is asked, by age. Under six it is not. Not published. */
  static final double ASKED_6_11 = 0.4;

  static final double ASKED_12_17 = 0.85;

  /** The child consents, partly, declines: where guardians agreed, and otherwise. */
  static final double[] CHILD_AGREES = {78, 10, 12};

  static final double[] CHILD_OTHERWISE = {40, 10, 50};

  /** Between two codes that say the same here. */
  static final double EITHER_WORDING = 0.5;

  // --- onward referrals ---

  /** Odds of a referral where an intervention is decided. Assumed. */
  static final double REFERRED_IF_DECIDED = 0.4;

  static final double SERVICE_IN_NEED = 2;
  static final double REFERRED_TO_SCHOOL = 3;
  static final double HEALTH_CARE_CHILD = 3;
  static final double HEALTH_CARE_DIAGNOSIS = 1.5;
  static final double HEALTH_CARE_CARER = 1.5;

  /** Odds by age group of a service to the child, and of a parents' group. Assumed. */
  static final double[] CHILD_SERVICE = {0.05, 0.2, 0.7, 1.0, 1.0, 1.0};

  static final double[] PARENT_GROUP = {1.4, 1.4, 1.4, 1.4, 0.8, 0.8};

  /** Odds that the service is a parent's where no other is named: nearly all name one. */
  static final double SERVICE_SAYS_WHICH = 30;

  // --- dates ---

  /** Share that takes longer than four months. Not published. */
  static final double OVER_FOUR_MONTHS = 0.15;

  /** Days of four months. */
  static final int FOUR_MONTHS = 122;

  /** The fewest days, and the most beyond four months. Not published. */
  static final int SHORTEST = 7;

  static final int LONGEST_EXTENSION = 90;

  private CohortAssumptions() {}

  static double of(double[] byAge, AgeGroup group) {
    return byAge[group.ordinal()];
  }
}
