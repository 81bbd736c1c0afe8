package se.nuso.analysis.published;

import static se.nuso.analysis.indicator.Indicators.ANY_DIAGNOSIS;
import static se.nuso.analysis.indicator.Indicators.COMBINED_ACTIVITIES;
import static se.nuso.analysis.indicator.Indicators.COMPULSORY_CARE_GROUNDS;
import static se.nuso.analysis.indicator.Indicators.INFORMATION_FROM_OTHERS;
import static se.nuso.analysis.indicator.Indicators.INTERVENTION_DECIDED;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.analysis.indicator.Indicators.OBSERVATION_MADE;
import static se.nuso.analysis.indicator.Indicators.WISHES_STATED;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.Code;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.Origin;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/**
 * The published shares as indicators, with the denominators that the sources give: by competence
 * among those with information, need and decision by vulnerability, severity among documented
 * factors.
 */
final class ShareFigures {
  private static final int OVER = 3;

  private final Map<String, Indicator<Investigation>> shares = new HashMap<>();

  private ShareFigures() {
    background();
    sorting();
    information();
    offending();
    factors();
    process();
  }

  static Map<String, Indicator<Investigation>> all() {
    return Map.copyOf(new ShareFigures().shares);
  }

  private void background() {
    each(6, Dimensions.ACTUALISATION_TYPE, ActualisationType.values());
    share(9, Indicators.RECURRING);
    share(10, Indicators.EARLIER_INTERVENTION);
    each(11, Dimensions.SEX, LegalSex.values());
    each(13, Dimensions.ORIGIN, Origin.values());
    each(16, Dimensions.LIVING_SITUATION, LivingSituation.values());
    share(38, ANY_DIAGNOSIS);
    share(40, Indicators.NEURODEVELOPMENTAL_DIAGNOSIS);
    share(41, Indicator.share(Dimensions.DIAGNOSES, Diagnosis.ADHD));
    share(42, Indicator.share(Dimensions.DIAGNOSES, Diagnosis.AUTISM));
  }

  private void sorting() {
    int number = 22;
    for (Vulnerability vulnerability : Vulnerability.values()) {
      Indicator<Investigation> identified =
          Indicator.share(Dimensions.VULNERABILITY, vulnerability);
      share(number++, identified);
      share(number++, NEED.among(identified));
      share(number++, INTERVENTION_DECIDED.among(identified));
    }
    share(34, NEED);
    share(35, INTERVENTION_DECIDED);
    share(36, atAge(INTERVENTION_DECIDED, 1));
    share(37, atAge(INTERVENTION_DECIDED, 14));
    share(64, COMPULSORY_CARE_GROUNDS.among(NEED).among(Populations.FOREIGN));
    share(65, COMPULSORY_CARE_GROUNDS.among(NEED).among(Populations.SWEDISH));
  }

  private void information() {
    share(43, INFORMATION_FROM_OTHERS);
    share(44, competence(Competence.PEDAGOGICAL));
    share(45, competence(Competence.MEDICAL));
    share(46, competence(Competence.PSYCHOSOCIAL).among(ANY_DIAGNOSIS));
    share(47, competence(Competence.PSYCHOSOCIAL).among(Populations.NO_DIAGNOSIS));
    share(48, competence(Competence.PSYCHOLOGICAL).among(ANY_DIAGNOSIS));
    share(49, competence(Competence.PSYCHOLOGICAL).among(Populations.NO_DIAGNOSIS));
    share(50, Indicators.TWO_OR_MORE_COMPETENCES);
    share(51, Indicator.share(Dimensions.COMPETENCE, Competence.PSYCHOLOGICAL));
    share(52, Populations.NO_PSYCHOLOGICAL.among(Populations.PSYCHIATRIC_DIAGNOSIS));
  }

  private void offending() {
    Indicator<Investigation> boy = Indicator.share(Dimensions.SEX, LegalSex.BOY);
    Indicator<Investigation> girl = Indicator.share(Dimensions.SEX, LegalSex.GIRL);
    Indicator<Investigation> ownOnly =
        Indicator.share(Dimensions.VULNERABILITY, Vulnerability.OWN_BEHAVIOUR);
    share(56, Populations.OFFENDING);
    share(57, boy.among(Populations.OFFENDING));
    share(58, girl.among(Populations.OFFENDING));
    share(59, Populations.FOREIGN.among(Populations.OFFENDING));
    share(60, ANY_DIAGNOSIS.among(boy).among(Populations.OFFENDING));
    share(61, ANY_DIAGNOSIS.among(girl).among(Populations.OFFENDING));
    share(62, ownOnly.among(boy).among(Populations.OFFENDING));
    share(63, ownOnly.among(girl).among(Populations.OFFENDING));
  }

  private void factors() {
    levels(86, Dimensions.RISK_COUNT);
    levels(92, Dimensions.PROTECTION_COUNT);
    share(97, Indicators.confirmed(Concern.CARER_OWN_PROBLEMS));
    share(98, Indicators.confirmed(Concern.CHILD_OWN_BEHAVIOUR));
    share(99, Indicators.confirmed(Concern.VIOLENCE_EXPOSURE));
    share(100, Indicators.confirmed(Concern.INADEQUATE_BASIC_CARE));
    share(101, Indicators.confirmed(Concern.PSYCHOLOGICAL_VIOLENCE));
    share(102, Indicators.confirmed(Concern.PARENTING_DEFICITS));
    share(104, Indicators.severityGiven(RiskFactor.CHILD_SUBSTANCE_USE));
    share(105, Indicators.severityGiven(RiskFactor.CHILD_SCHOOL_PROBLEMS));
    share(106, Indicators.severityGiven(RiskFactor.PHYSICAL_VIOLENCE));
    share(107, Indicators.severityGiven(RiskFactor.SEXUAL_VIOLENCE));
    share(108, Indicators.severityGiven(RiskFactor.EXPOSURE_TO_FAMILY_VIOLENCE));
    share(119, Populations.INCOMPLETE_ON_FACTORS);
  }

  private void process() {
    share(120, Indicators.GUARDIAN_TALKS_THREE_OR_MORE);
    share(121, inGroup(OBSERVATION_MADE, AgeGroup.AGE_0_2));
    share(122, inGroup(OBSERVATION_MADE, AgeGroup.AGE_3_5));
    share(123, inGroup(COMBINED_ACTIVITIES, AgeGroup.AGE_3_5));
    share(124, inGroup(COMBINED_ACTIVITIES, AgeGroup.AGE_6_8));
    share(125, inGroup(COMBINED_ACTIVITIES, AgeGroup.AGE_9_11));
    share(126, inGroup(COMBINED_ACTIVITIES, AgeGroup.AGE_12_14));
    share(127, inGroup(COMBINED_ACTIVITIES, AgeGroup.AGE_15_17));
    share(
        128,
        COMBINED_ACTIVITIES.among(
            new Label("över tre år", "over three years"), age(years -> years > OVER)));
    share(129, Indicators.CHILD_TOOK_PART);
    share(130, WISHES_STATED);
    share(131, Indicator.share(Dimensions.CHILD_WISHES, ChildWishes.NOT_DOCUMENTED));
    share(132, WISHES_STATED.among(NEED));
  }

  private static Indicator<Investigation> competence(Competence competence) {
    return Indicator.share(Dimensions.COMPETENCE, competence).among(INFORMATION_FROM_OTHERS);
  }

  private static Indicator<Investigation> inGroup(Indicator<Investigation> share, AgeGroup group) {
    return share.among(group.label(), r -> equal(r.background().ageGroup(), group));
  }

  private static Indicator<Investigation> atAge(Indicator<Investigation> share, int years) {
    return share.among(
        new Label(years + " år", years + " years"), age(given -> given.intValue() == years));
  }

  private static Function<Investigation, @Nullable Boolean> age(
      Function<Integer, Boolean> belongs) {
    return r -> {
      Integer years = r.background().age();
      return years == null ? null : belongs.apply(years);
    };
  }

  private static @Nullable Boolean equal(@Nullable Object given, Object wanted) {
    return given == null ? null : given.equals(wanted);
  }

  private void each(int first, Dimension<? super Investigation> dimension, Code[] codes) {
    // Girl before boy, Swedish before foreign: the order of the lists is that of the figures.
    for (int i = 0; i < codes.length; i++) {
      share(first + i, Indicator.share(dimension, codes[i]));
    }
  }

  private void levels(int first, Dimension<? super Investigation> dimension) {
    for (int i = 0; i < dimension.levels().size(); i++) {
      share(first + i, Indicator.share(dimension, dimension.levels().get(i)));
    }
  }

  private void share(int number, Indicator<Investigation> indicator) {
    shares.put(PublishedFigures.id(number), indicator);
  }
}
